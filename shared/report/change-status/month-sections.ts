import { capital } from '../../model/capital';
import { dateInWords } from '../../model/partial-date';
import { inTimeOrder } from '../../registers/changes/days';
import { isIn } from '../../registers/changes/modification-news';
import { inSentences } from '../../registers/changes/month-news';
import {
  bodyParagraph,
  noteParagraph,
  partHeading,
  type ReportBlock,
  textCell,
  textRun,
} from '../report';
import { grid } from './grid';
import type { StatusContext } from './status-context';

/** What became of each modification this month, a paragraph for each. */
export function whatChanged({ news }: StatusContext): ReportBlock[] {
  const told = news.map(each => {
    const { reference } = each;
    const words = inSentences(each).join(' ');
    return bodyParagraph([
      textRun(reference, { bold: true }),
      textRun(words.slice(reference.length)),
    ]);
  });
  const none = noteParagraph('Nothing changed in the register this month.');
  return [partHeading('What changed this month'), ...(told.length > 0 ? told : [none])];
}

/** What the bodies of the code recommended and decided this month, by date. */
export function decisionsOfTheMonth({ now, names, period }: StatusContext): ReportBlock[] {
  const taken = inTimeOrder(
    now.modifications.flatMap(({ modification, decisions }) =>
      decisions
        .filter(({ on }) => isIn(on, period))
        .map(decision => ({ ...decision, reference: modification.reference })),
    ),
  );
  const heading = partHeading('Recommendations and decisions');
  if (taken.length === 0) {
    return [heading, noteParagraph('No recommendation or decision is recorded for this month.')];
  }
  const rows = taken.map(({ on, bodyId, reference, sort, verb, vote }) => [
    textCell(dateInWords(on)),
    textCell(names.body(bodyId)),
    textCell(reference),
    textCell(sort === 'recommendation' ? `Recommended to be ${verb}` : capital(verb)),
    textCell(vote),
  ]);
  return [heading, grid(['Date', 'Body', 'Modification', 'What', 'Vote'], rows)];
}

/** The consultations that stand open on the day, and those that closed in the month. */
export function consultations({ now, period }: StatusContext): ReportBlock[] {
  const all = now.modifications.flatMap(({ modification }) =>
    modification.consultations.map(each => ({ ...each, reference: modification.reference })),
  );
  const told = all
    .filter(({ opens }) => opens === null || opens <= now.day)
    .filter(({ closes }) => closes === null || closes >= now.day || isIn(closes, period))
    .toSorted((a, b) => ((a.closes ?? '~') < (b.closes ?? '~') ? -1 : 1));
  const heading = partHeading('Consultations');
  if (told.length === 0) return [heading, noteParagraph('No consultation was open this month.')];
  const rows = told.map(({ reference, name, opens, closes }) => [
    textCell(reference),
    textCell(name),
    textCell(opens === null ? 'not known' : dateInWords(opens)),
    textCell(closes === null ? 'not known' : dateInWords(closes)),
    textCell(closes === null ? 'not known' : closes < now.day ? 'Closed' : 'Open'),
  ]);
  return [heading, grid(['Modification', 'Consultation', 'Opened', 'Closes', 'State'], rows)];
}
