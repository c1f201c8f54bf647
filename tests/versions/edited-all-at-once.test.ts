import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Table, table, tableCell } from '../../shared/model/block';
import { ownerNamed } from '../../shared/model/owner';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { PLAIN } from '../../shared/report/house-styles/plain';
import type { BookLine } from '../../shared/versions/edited/book-lines';
import { action, bookWith, meeting, outcome, p, stsc } from '../support/builders';
import {
  type Copy,
  copyOf33,
  linesOf33,
  paragraph33,
  rowOf33,
  taken33,
  told33,
} from '../support/minutes-in-word';

const COLUMNS = 3;

function tableOf(...rows: readonly (readonly string[])[]): Table {
  return table(
    rows.map((cells, at) => ({
      type: 'tableRow',
      content: cells.map(text => tableCell([p(text === '' ? [] : text)], at === 0)),
    })),
  );
}

const owned = { owners: [ownerNamed('DCC')] };
const book = bookWith(
  stsc({ houseStyle: { ...PLAIN, actionSummary: true } }),
  meeting(32, { state: 'approved' }).item('Risks', action('STSC32/02', 'SECAS to ask the Panel.')),
  meeting(33, { state: 'withChair' })
    .item(
      'Releases',
      p('The releases were looked at one after the other.'),
      tableOf(
        ['Release', 'Ready', 'Remark'],
        ['June 2018', 'Yes', ''],
        ['November 2018', 'Yes', 'Yes'],
        ['February 2019', 'No', 'With a risk'],
      ),
      action('STSC33/01', 'DCC to report on what became of the releases.', owned),
      p('Nothing else was said of them by anybody.'),
      action('STSC33/02', 'Somebody to write a letter to the Panel.'),
    )
    .item(
      'Reports',
      tableOf(['Report', 'By', 'When'], ['Annual', 'DCC', 'Yes'], ['Monthly', '', 'Yes']),
      action('STSC33/03', 'The Chair to thank whoever wrote these reports.', owned),
      outcome('The STSC NOTED the reports that were before it.'),
    )
    .item('Actions Outstanding', { type: 'outstandingActions' }),
);

/** What the Chair does to a line, or to a row; `of` chooses among cells and places. */
interface Act {
  readonly act: 'out' | 'reword' | 'after' | 'fill';
  readonly words: string;
  readonly of: number;
}

/** A line or a row of the copy, what she makes of it, and what the minutes are to say there then. */
interface Place {
  readonly kind: 'heading' | 'paragraph' | 'row' | 'action' | 'carried';
  readonly lines: readonly WordLine[];
}

const copy = copyOf33(book);
const ours = linesOf33(book);
const endOfItems = ours.findLastIndex(({ place }) => place !== null);
const NEW_ACTIONS = ours.find(({ part }) => part?.of === 'words')?.table ?? -1;

function placesIn(all: Copy): Place[] {
  let at = 0;
  return all.flatMap(lines => {
    const own = ours[at];
    at += lines.length;
    if (!own?.place || at - 1 > endOfItems) return [];
    return [{ kind: kindOf(own), lines }];
  });
}

function kindOf(line: BookLine): Place['kind'] {
  if (line.kind === 'action') return 'action';
  if (line.kind === 'paragraph' || line.kind === 'outcome') return 'paragraph';
  if (line.part?.of === 'reference') return 'carried';
  const isCell = line.kind === 'cell' && line.row !== 0 && line.place?.target?.of === 'block';
  return isCell ? 'row' : 'heading';
}

/** What the copy says of a place, what its table of new actions says, and what the minutes shall say. */
interface Made {
  readonly copy: Copy;
  readonly listed: Copy;
  readonly shall: readonly string[];
}

function made({ kind, lines }: Place, act: Act | undefined): Made {
  const said = lines.map(keyOf);
  const same = { copy: [lines], listed: kind === 'action' ? [rowFor(lines)] : [], shall: said };
  if (!act || kind === 'heading') return same;
  if (kind === 'action') return madeOfAction(lines[0] as WordLine, act);
  if (kind === 'carried') return madeOfCarried(lines, act, same);
  if (act.act === 'out') return { ...same, copy: [], shall: [] };
  if (act.act === 'fill' && kind === 'row') return madeOfEmpty(lines, act, same);
  if (act.act === 'after' && kind === 'paragraph' && act.of > 3) {
    const rows = [newRow(lines, act), newRow(lines, { ...act, of: act.of + 1 })].map(cells =>
      cells.map(cell => ({
        ...cell,
        table: NEW_TABLES + WORD.findIndex(word => act.words.includes(word)),
      })),
    );
    return { ...same, copy: [lines, ...rows], shall: [...said, ...rows.flat().map(keyOf)] };
  }
  if (act.act === 'after') {
    const added = kind === 'row' ? newRow(lines, act) : [paragraph33(newWords(act))];
    return { ...same, copy: [lines, added], shall: [...said, ...added.map(keyOf)] };
  }
  const now = lines.map((line, at) =>
    at === act.of % lines.length ? { ...line, text: `${line.text} ${act.words}` } : line,
  );
  return { ...same, copy: [now], shall: now.map(keyOf) };
}

/** The line under the item, the row at the end, or both. */
function madeOfAction(line: WordLine, { act, words, of }: Act): Made {
  const row = rowFor([line]);
  const shall = [keyOf(line)];
  if (act === 'out') {
    return { copy: [], listed: of % 2 === 0 ? [] : [row], shall: [] };
  }
  if (act === 'after') {
    const text = `ACTION STSC33/99: New ${words} to be done.`;
    const added = paragraph33(text, 'action');
    const listed = of % 2 === 0 ? [row, rowOf33(NEW_ACTIONS, 'STSC33/99', ownOf(text))] : [row];
    return { copy: [[line], [added]], listed, shall: [...shall, keyOf(added)] };
  }
  const now = { ...line, text: `${line.text} ${words}` };
  const [isLine, isRow] = [of % 3 !== 0, of % 3 !== 1];
  return {
    copy: [[isLine ? now : line]],
    listed: [isRow ? rowFor([now], row) : row],
    shall: [keyOf(now)],
  };
}

function madeOfCarried(lines: readonly WordLine[], { words }: Act, same: Made): Made {
  const said = rowOf33(lines[0]?.table ?? -1, '', '', `They ${words}.`);
  const shall = [...lines, ...said].map(keyOf);
  return { ...same, copy: [[...lines, ...said]], shall: [...shall, '2 Action ONGOING.'] };
}

function madeOfEmpty(lines: readonly WordLine[], { words }: Act, same: Made): Made {
  const column = [0, 1, 2].find(each => lines.every(line => line.column !== each));
  if (column === undefined) return same;
  const cells = ['', '', ''].with(column, `Filled ${words}`);
  const now = [...lines, ...rowOf33(lines[0]?.table ?? -1, ...cells)].sort(
    (a, b) => (a.column ?? 0) - (b.column ?? 0),
  );
  return { ...same, copy: [now], shall: now.map(keyOf) };
}

/** Tables that are new have numbers that no other has. */
const NEW_TABLES = 900;

function newWords({ words }: Act): string {
  return `Added: ${words} is quite new here.`;
}

/** A row of which some cells are empty, and some say what other rows say. */
function newRow(lines: readonly WordLine[], { words, of }: Act): WordLine[] {
  const cells = Array.from({ length: COLUMNS }, (_, at) =>
    at === of % COLUMNS ? `Row of ${words}` : ['Yes', '', 'No'][(of + at) % 3],
  );
  return rowOf33(lines[0]?.table ?? -1, ...cells.map(text => text ?? ''));
}

/** The row of an action in the table of new actions, in its words. */
function rowFor([line]: readonly WordLine[], before?: readonly WordLine[]): WordLine[] {
  if (before) {
    return before.map(cell =>
      cell.column === 1 ? { ...cell, text: ownOf(line?.text ?? '') } : cell,
    );
  }
  const row = copy.find(
    cells => cells[0]?.table === NEW_ACTIONS && line?.text.includes(` ${cells[0].text}:`),
  );
  return [...(row ?? expect.unreachable())];
}

function ownOf(text: string): string {
  return text.replace(/^ACTION \S+: /, '');
}

function keyOf({ text, column }: { readonly text: string; readonly column?: number }): string {
  return `${column ?? ''} ${ownOf(text)}`.trim();
}

const places = placesIn(copy);
const front = copy.slice(0, copy.indexOf(places[0]?.lines ?? []));
const heads = copy.slice(front.length + places.length).filter(row => {
  const [first] = row;
  return first?.table !== NEW_ACTIONS || first.row === 0;
});
const end = heads.findIndex(([first]) => first?.table === NEW_ACTIONS) + 1;

function madeAll(acts: Readonly<Record<string, Act>>): Made {
  const all = places.map((place, at) => made(place, acts[at]));
  const listed = all.flatMap(each => each.listed);
  return {
    copy: [
      ...front,
      ...all.flatMap(each => each.copy),
      ...heads.slice(0, end),
      ...listed,
      ...heads.slice(end),
    ],
    listed,
    shall: all.flatMap(each => each.shall),
  };
}

function saidInItems(of: typeof book): string[] {
  return linesOf33(of)
    .filter(({ place }) => place !== null)
    .map(keyOf);
}

const acts = fc
  .dictionary(
    fc.constantFrom(...places.map((_, at) => String(at))),
    fc.record({
      act: fc.constantFrom('out' as const, 'reword' as const, 'after' as const, 'fill' as const),
      words: fc.stringMatching(/^[a-z]{4,8}( [a-z]{4,8}){1,3}$/),
      of: fc.nat(5),
    }),
    { maxKeys: 6 },
  )
  .map(all =>
    Object.fromEntries(
      Object.entries(all).map(([at, act]) => [
        at,
        { ...act, words: `${act.words} ${WORD[Number(at)]}` },
      ]),
    ),
  );

/** A word of its own for each place, so that nothing new is like anything else that is. */
const WORD = places.map((_, at) => `q${'abcdefghijklmnopqrstuvwxyz'.charAt(at)}x`);

test('all that the Chair did to lines, rows and actions, taken together, is as it stands in her copy', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async all => {
      const wanted = madeAll(all);
      const told = await told33(book, wanted.copy);
      expect(told.filter(({ whyNot }) => whyNot !== null)).toEqual([]);
      const now = told.length === 0 ? book : taken33(book, told);
      expect(saidInItems(now)).toEqual(wanted.shall);
    }),
    { numRuns: 150 },
  );
});

test('and each of it taken alone leaves all the others to be taken', async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.nat(5), async (all, which) => {
      const wanted = madeAll(all);
      const told = await told33(book, wanted.copy);
      const one = told[which % Math.max(told.length, 1)];
      if (!one) return;
      const now = taken33(book, [one]);
      const left = await told33(now, wanted.copy, book);
      const others = told.filter(each => each !== one);
      const saying = (each: (typeof told)[number]) => [each.edit.what, each.pieces, each.along];
      expect(left.map(saying)).toEqual(others.map(saying));
      const after = left.length === 0 ? now : taken33(now, left);
      expect(saidInItems(after)).toEqual(wanted.shall);
    }),
    { numRuns: 100 },
  );
});
