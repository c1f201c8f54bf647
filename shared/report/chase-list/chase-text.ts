import type { PartialDate } from '../../model/partial-date';
import type { ActionEntry } from '../../registers/across/entries';
import type { ChaseList, ChasePage } from '../../registers/chase-list';
import {
  ageWords,
  chaseTitle,
  dueLines,
  jointlyWith,
  lastSaidAt,
  meetingDay,
  NOBODY,
  pageInWords,
  snoozedSentence,
} from './chase-words';

/** The chase list as plain text, as a mail or a message has it. */
export function chaseText(list: ChaseList): string {
  const day = meetingDay(list);
  const title = day === '' ? chaseTitle(list) : `${chaseTitle(list)}, ${day}`;
  const snoozed = snoozedSentence(list);
  const pages = list.pages.map(page => textOfPage(page, list.asAt));
  return [title, ...pages, ...(snoozed === null ? [] : [snoozed])].join('\n\n');
}

/** The actions of one owner as plain text, under the owner's name. */
export function textOfPage(page: ChasePage, asAt: PartialDate): string {
  const head = `${page.owner === '' ? NOBODY : page.owner}: ${pageInWords(page, asAt)}`;
  return [head, ...page.entries.map(entry => textOfEntry(entry, page.owner, asAt))].join('\n\n');
}

function textOfEntry(entry: ActionEntry, owner: string, asAt: PartialDate): string {
  const joint = jointlyWith(entry, owner);
  const said = entry.lastSaid?.words ?? '';
  return [
    `${entry.ref}: ${entry.words}`,
    `  Due: ${dueLines(entry, asAt).join(' ')}. Open for: ${ageWords(entry)}.`,
    ...(joint === '' ? [] : [`  ${joint[0]?.toUpperCase()}${joint.slice(1)}.`]),
    ...(said === '' ? [] : [`  ${lastSaidAt(entry)}: ${said}`]),
  ].join('\n');
}

/** The chase list as HTML for the clipboard: a heading and a table for each owner, nothing else. */
export function chaseHtml(list: ChaseList): string {
  const snoozed = snoozedSentence(list);
  const pages = list.pages.map(page => htmlOfPage(page, list.asAt)).join('');
  const end = snoozed === null ? '' : `<p>${escaped(snoozed)}</p>`;
  return `<h1>${escaped(chaseTitle(list))}</h1>${pages}${end}`;
}

const HEADS = ['Reference', 'Action', 'Due', 'Open for', 'Last update'];

function htmlOfPage(page: ChasePage, asAt: PartialDate): string {
  const head = HEADS.map(words => `<th scope="col">${words}</th>`).join('');
  const rows = page.entries.map(entry => {
    const joint = jointlyWith(entry, page.owner);
    const cells = [
      `<b>${escaped(entry.ref)}</b>`,
      escaped(joint === '' ? entry.words : `${entry.words} (${joint})`),
      dueLines(entry, asAt).map(escaped).join('<br>'),
      escaped(ageWords(entry)),
      [lastSaidAt(entry), entry.lastSaid?.words ?? ''].filter(Boolean).map(escaped).join('<br>'),
    ];
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const name = escaped(page.owner === '' ? NOBODY : page.owner);
  const table = `<table border="1"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<h2>${name}</h2><p>${escaped(pageInWords(page, asAt))}</p>${table}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => SIGNS[sign] ?? sign);
}
