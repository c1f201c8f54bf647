import type { ActionUpdate } from '../model/action-update';
import type { AgendaItem } from '../model/agenda-item';
import type { Block } from '../model/block';
import { linesIn } from '../model/block-lines';
import { type Book, recordsOf } from '../model/book';
import type { Id } from '../model/id';
import { footnoteTexts, type Inline, plainText } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Minute } from '../model/minute';
import { dateInWords } from '../model/partial-date';
import type { AgendaEntry } from '../registers/agenda';
import { linesOfText, saysAnything, searchDoc } from './a-doc';
import type { AroundPart, SearchDoc, SearchPlace } from './search-doc';

/** All that can be found in a meeting, in the order of its document. */
export function docsOfMeeting(
  book: Book,
  meeting: Meeting,
  agenda: readonly AgendaEntry[],
  around: AroundPart,
): SearchDoc[] {
  const known = { committeeId: meeting.committeeId, on: meeting.date };
  const notes = new Map(recordsOf(book, 'privateNote').map(note => [note.itemId, note]));
  const docs = [
    ...aboutMeeting(meeting),
    ...agenda.flatMap(({ item, minute }) => [
      titleDoc(item),
      ...(minute ? minuteDocs(minute, around) : []),
      ...[notes.get(item.id)].flatMap(note =>
        note ? [searchDoc('notes', note.id, note.text, { itemId: item.id })] : [],
      ),
    ]),
    ...recordsOf(book, 'actionUpdate').map(update => updateDoc(update, around)),
  ];
  return docs.filter(saysAnything).map(doc => ({ ...doc, ...known }));
}

function aboutMeeting(meeting: Meeting): SearchDoc[] {
  const { id, number, title, date, place, attendance, declarations } = meeting;
  const name = number === '' ? 'Meeting' : `Meeting ${number}`;
  const when = date === null ? '' : `, ${dateInWords(date)}`;
  const people = attendance.map(each =>
    [each.name, each.capacity, each.organisation, each.remark].filter(Boolean).join(', '),
  );
  const declared = declarations.map(({ name, interest }) => `${name}: ${interest}`);
  return [
    searchDoc('meetings', id, linesOfText([`${name}${when}`, title, place])),
    searchDoc('people', id, linesOfText([...people, ...declared])),
  ];
}

function titleDoc({ id, title, presenter, papers }: AgendaItem): SearchDoc {
  return searchDoc('agenda', id, linesOfText([title, presenter, ...papers]), { itemId: id });
}

function minuteDocs({ id, itemId, blocks }: Minute, around: AroundPart): SearchDoc[] {
  return blocks.flatMap((block, at) => {
    const lines = linesIn(block);
    const texts = lines.map(line => plainText(line, around.label));
    const notes = lines.flatMap(line => footnoteTexts(line, around.label));
    return [
      searchDoc(PLACES[block.type] ?? 'minutes', id, linesOfText(texts), {
        itemId,
        block: at,
        targets: lines.flatMap(targetsIn),
        ...(block.type === 'action' && actionKnown(block.attrs, around)),
      }),
      ...notes.map((text, note) => searchDoc('minutes', id, text, { itemId, block: at, note })),
    ];
  });
}

const PLACES: { readonly [T in Block['type']]?: SearchPlace } = {
  action: 'actions',
  outcome: 'outcomes',
};

interface ActionKnown {
  readonly id: Id;
  readonly ref: string | null;
  readonly owners: readonly { readonly name: string }[];
}

function actionKnown({ id, ref, owners }: ActionKnown, { actionRef }: AroundPart) {
  return {
    actionId: id,
    ref: ref ?? actionRef(id),
    owners: owners.map(({ name }) => name),
  };
}

function updateDoc({ id, actionId, blocks }: ActionUpdate, around: AroundPart): SearchDoc {
  const lines = blocks.flatMap(linesIn);
  return searchDoc('updates', id, linesOfText(lines.map(line => plainText(line, around.label))), {
    actionId,
    ref: around.actionRef(actionId),
    targets: [actionId, ...lines.flatMap(targetsIn)],
  });
}

/** What the words of a line lead to, its footnotes' included. */
function targetsIn(line: readonly Inline[]): string[] {
  return line.flatMap(piece => {
    if (piece.type === 'footnote') return targetsIn(piece.content ?? []);
    return piece.type === 'reference' ? [piece.attrs.target] : [];
  });
}
