import { recordsOf } from '../model/book';
import { formsOfPatterns, referencesIn } from '../reading/structure/references';
import { actionsOf } from '../registers/actions';
import { referenceReader } from '../registers/reference-reader';
import type { Check, Remark } from './check';
import { type CheckedLine, type CheckedMinutes, overLines } from './checked-minutes';
import { remarkOnWords } from './remark-words';

/** References in the text to an action or an agenda item that there is not. */
export const REFERENCES_TO_NOTHING: Check = {
  name: 'referencesToNothing',
  title: 'References to nothing',
  remarks: minutes => {
    const isThere = knownTargets(minutes);
    return overLines(minutes.lines, line => remarksOnLine(minutes, line, isThere));
  },
  well: () => null,
};

function remarksOnLine(
  minutes: CheckedMinutes,
  line: CheckedLine,
  isThere: (to: string, target: string) => boolean,
): Remark[] {
  const { committee } = minutes;
  const forms = { code: committee.code, changes: formsOfPatterns(committee.changePatterns) };
  return referencesIn(line.text, forms, new Set())
    .filter(({ to, target, start, length }) => {
      // An item of another meeting is named with it, and is looked for there by whoever reads.
      const after = line.text.slice(start + length);
      return !isThere(to, target) && !/^\s+(?:of|at|from)\s/u.test(after);
    })
    .map(({ start, length, to }) =>
      remarkOnWords('referencesToNothing', minutes, {
        line,
        from: start,
        to: start + length,
        words: `${line.text.slice(start, start + length)}: there is no such ${to === 'item' ? 'item' : 'action'}`,
        proposed: null,
      }),
    );
}

/** Only of what the book would know it can be said that it is not there. */
function knownTargets({ book, committee, meeting, agenda, references }: CheckedMinutes) {
  const numbers = new Set(agenda.map(({ number }) => number));
  const refs = new Set([
    ...references.values(),
    ...actionsOf(book, committee.id).map(({ ref }) => ref),
  ]);
  const held = new Set(
    recordsOf(book, 'meeting')
      .filter(({ committeeId }) => committeeId === committee.id)
      .map(({ number }) => number),
  );
  const read = referenceReader(committee);
  return (to: string, target: string): boolean => {
    if (to === 'item') return numbers.has(target);
    if (to !== 'action' || refs.has(target)) return true;
    const number = read(target);
    // Actions of other meetings are not all at hand: what this meeting did not give is certain.
    return number === null || number.meeting !== meeting.number || !held.has(number.meeting);
  };
}
