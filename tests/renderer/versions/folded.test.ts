import { expect, test } from 'vitest';
import { contextOf, partsShown, shownOf } from '../../../renderer/versions/folded';
import {
  bodyParagraph,
  partHeading,
  type ReportBlock,
  textRun,
} from '../../../shared/report/report';
import { difference, type PartDifference } from '../../../shared/versions/difference';

const p = (text: string): ReportBlock => bodyParagraph([textRun(text)]);

const same = (part: string): PartDifference<string> => ({ how: 'same', before: part, after: part });

const BEFORE = [p('One.'), partHeading('Item'), p('Two.'), p('Three.'), p('Four.')];

test('changes are numbered, and what is the same between them is one stretch', () => {
  const shown = shownOf(difference(BEFORE, [...BEFORE, p('Something new at the end.')]));
  expect(shown.map(part => (part.what === 'change' ? part.number : part.all.length))).toEqual([
    5, 1,
  ]);
});

test('a folded stretch still says under which heading the change after it stands, and after what', () => {
  const [stretch] = shownOf(difference(BEFORE, [...BEFORE, p('Something new at the end.')]));
  if (stretch?.what !== 'same') throw new Error('There is no stretch.');
  const blocks = contextOf(stretch).map(each => ('after' in each ? each.after : null));
  expect(blocks).toEqual([BEFORE[1], BEFORE[4]]);
});

test('of a table the head, the rows that differ and few others stand, and how many more there are', () => {
  const parts = ['head', 'a', 'b', 'c'].map(same);
  const shown = partsShown<string>([...parts, { how: 'removed', before: 'd' }, same('e')], 1);
  expect(shown.map(each => (each.what === 'part' ? each.part.how : each.count))).toEqual([
    'same',
    3,
    'removed',
    'same',
  ]);
});
