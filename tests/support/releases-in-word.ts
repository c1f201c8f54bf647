import { type Block, type Table, table, tableCell } from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import { ownerNamed } from '../../shared/model/owner';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { action, bookWith, meeting, p, stsc } from './builders';
import { type Copy, copyOf33, linesOf33, placeOf } from './minutes-in-word';

/** A table of these words, its first row a heading. */
export function tableOf(...rows: readonly (readonly string[])[]): Table {
  return table(
    rows.map((cells, at) => ({
      type: 'tableRow',
      content: cells.map(text => tableCell([p(text === '' ? [] : text)], at === 0)),
    })),
  );
}

/** The text of the first item. */
export const BLOCKS: readonly Block[] = [
  p('The releases were looked at.'),
  tableOf(
    ['Release', 'Ready', 'Remark'],
    ['June 2018', 'Yes', ''],
    ['November 2018', 'Yes', 'With a risk'],
    ['February 2019', 'No', 'Yes'],
  ),
  action('STSC33/01', 'DCC to report by 30 September 2018.', {
    owners: [ownerNamed('DCC')],
    due: { by: 'date', date: '2018-09-30' },
  }),
  p('Nothing else was said.'),
];

/** Minutes with the Chair: a table, actions, and the table of outstanding ones. */
export const book = bookWith(
  stsc({ houseStyle: { ...PLAIN, actionSummary: true } }),
  meeting(32, { state: 'approved' }).item(
    'Risks',
    action('STSC32/01', 'SECAS to send a paper.', { owners: [ownerNamed('SECAS')] }),
    action('STSC32/02', 'SECAS to ask the Panel.', { owners: [ownerNamed('SECAS')] }),
  ),
  meeting(33, { state: 'withChair' })
    .item('Releases', ...BLOCKS)
    .item(
      'Reports',
      p([
        { type: 'text', text: 'See ' },
        { type: 'reference', attrs: { to: 'action', target: 'STSC33/01', words: null } },
        { type: 'text', text: ' for the report.' },
      ]),
      action('STSC33/02', 'The Chair to write to the Panel.'),
    )
    .item('Actions Outstanding', { type: 'outstandingActions' })
    .said('STSC32/01', {}, 'A paper was sent.'),
);

/** The copy of them as it went out. */
export const copy = copyOf33(book);

/** The copy with lines or rows after the one that says this. */
export function put(at: string, ...lines: Copy): Copy {
  return copy.toSpliced(placeOf(copy, at) + 1, 0, ...lines);
}

/** The copy without the lines or rows that say this. */
export function without(...saying: readonly string[]): Copy {
  return saying.reduce<Copy>((left, said) => left.toSpliced(placeOf(left, said), 1), copy);
}

/** The copy with other words where a line says these, in its last row or line. */
export function typed(said: string, shall: string, from: Copy = copy): Copy {
  const at = placeOf(from, said);
  return from.map((row, n) =>
    n === at ? row.map(line => (line.text === said ? { ...line, text: shall } : line)) : row,
  );
}

/** What the lines of the minutes say. */
export function textsOf(of: Book): string[] {
  return linesOf33(of).map(({ text }) => text);
}
