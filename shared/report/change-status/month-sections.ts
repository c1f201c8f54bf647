import { capital } from '../../model/capital';
import { dateInWords } from '../../model/partial-date';
import { inTimeOrder } from '../../registers/changes/days';
import { isIn } from '../../registers/changes/modification-news';
import {
  bodyParagraph,
  noteParagraph,
  partHeading,
  type ReportBlock,
  textCell,
  textRun,
} from '../report';
import { grid } from './grid';
import { ownParagraphs } from './own-paragraphs';
import type { SaidOfChange } from './report-sentences';
import type { StatusContext } from './status-context';

/** What became of each modification and release this month, a paragraph for each, and what she added. */
export function whatChanged({ said, draft }: StatusContext): ReportBlock[] {
  const told = [...said.flatMap(newsParagraph), ...ownParagraphs(draft, 'changed')];
  const none = noteParagraph('Nothing changed in the register this month.');
  return [partHeading('What changed this month'), ...(told.length > 0 ? told : [none])];
}

/** The reference stands out where the words begin with it. */
function newsParagraph({ reference, sentences }: SaidOfChange): ReportBlock[] {
  const words = sentences.flatMap(sentence => sentence.words || []).join(' ');
  if (words === '') return [];
  if (!words.startsWith(reference)) return [bodyParagraph([textRun(words)])];
  return [
    bodyParagraph([textRun(reference, { bold: true }), textRun(words.slice(reference.length))]),
  ];
}

/** What the bodies of the code recommended and decided this month, by date. */
export function decisionsOfTheMonth({ now, names, period, draft }: StatusContext): ReportBlock[] {
  const taken = inTimeOrder(
    now.modifications.flatMap(({ modification, decisions }) =>
      decisions
        .filter(({ on }) => isIn(on, period))
        .map(decision => ({ ...decision, reference: modification.reference })),
    ),
  );
  const heading = partHeading('Recommendations and decisions');
  const own = ownParagraphs(draft, 'decisions');
  if (taken.length === 0) {
    const none = noteParagraph('No recommendation or decision is recorded for this month.');
    return [heading, none, ...own];
  }
  const rows = taken.map(({ on, bodyId, reference, sort, verb, vote }) => [
    textCell(dateInWords(on)),
    textCell(names.body(bodyId)),
    textCell(reference),
    textCell(sort === 'recommendation' ? `Recommended to be ${verb}` : capital(verb)),
    textCell(vote),
  ]);
  return [heading, grid(['Date', 'Body', 'Modification', 'What', 'Vote'], rows), ...own];
}

/** The consultations that stand open on the day, and those that closed in the month. */
export function consultations({ now, period, draft }: StatusContext): ReportBlock[] {
  const all = now.modifications.flatMap(({ modification }) =>
    modification.consultations.map(each => ({ ...each, reference: modification.reference })),
  );
  const told = all
    .filter(({ opens }) => opens === null || opens <= now.day)
    .filter(({ closes }) => closes === null || closes >= now.day || isIn(closes, period))
    .toSorted((a, b) => ((a.closes ?? '~') < (b.closes ?? '~') ? -1 : 1));
  const heading = partHeading('Consultations');
  const own = ownParagraphs(draft, 'consultations');
  if (told.length === 0) {
    return [heading, noteParagraph('No consultation was open this month.'), ...own];
  }
  const rows = told.map(({ reference, name, opens, closes }) => [
    textCell(reference),
    textCell(name),
    textCell(opens === null ? 'not known' : dateInWords(opens)),
    textCell(closes === null ? 'not known' : dateInWords(closes)),
    textCell(closes === null ? 'not known' : closes < now.day ? 'Closed' : 'Open'),
  ]);
  const table = grid(['Modification', 'Consultation', 'Opened', 'Closes', 'State'], rows);
  return [heading, table, ...own];
}
