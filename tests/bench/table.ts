import type { ColdFigure } from './cold';
import { isMet, type PageFigure } from './page/page-figure';
import type { Percentiles } from './page/percentiles';
import { FELT } from './page/turns';
import type { TypedHow, TypingFigure } from './page/typing';
import type { WarmFigure } from './warm';

/** All that one run of the bench found, and on what machine. */
export interface Results {
  readonly machine: { readonly cores: number; readonly node: string; readonly platform: string };
  readonly warm: readonly WarmFigure[];
  readonly cold: readonly ColdFigure[];
  readonly typing: readonly TypingFigure[];
  readonly page: readonly PageFigure[];
  readonly skipped: readonly string[];
}

type Row = readonly string[];

/** The results as text for a person. */
export function resultsTable({ machine, skipped, ...found }: Results): string {
  return [
    `${machine.cores} cores, Node ${machine.node}, ${machine.platform}`,
    ...section(WARM_WORDS, WARM_HEADS, found.warm.map(warmRow)),
    ...section(COLD_WORDS, COLD_HEADS, found.cold.map(coldRow)),
    ...section(TYPING_WORDS, TYPING_HEADS, found.typing.flatMap(typingRows)),
    ...section(PAGE_WORDS, PAGE_HEADS, found.page.map(pageRow)),
    ...feltTurns(found.page),
    ...skipped.flatMap(line => ['', line]),
  ].join('\n');
}

const WARM_WORDS = [
  'Warm: the ratio to zipping the ready parts of the same Word file (median of one run).',
  'The ratios compare from day to day; the milliseconds do not.',
];
const WARM_HEADS = ['size', 'job', 'ms', 'floor ms', 'ratio'];

function warmRow({ size, job, ms, floorMs, ratio }: WarmFigure): Row {
  return [size, job, ms.toFixed(1), floorMs.toFixed(1), ratio.toFixed(1)];
}

const COLD_WORDS = [
  'Cold: a fresh process of the headless command, from start to end (median of five).',
  'Absolute times, which drift with the machine and its load.',
];
const COLD_HEADS = ['size', 'job', 'ms'];

function coldRow({ size, job, ms }: ColdFigure): Row {
  return [size, job, ms.toFixed(0)];
}

/** The letter is in the next frame. */
const A_FRAME = 16;

const TYPING_WORDS = [
  'From key to paint in Chromium, in milliseconds, beside a plain textarea with the same words in the',
  'same run. Frames are drawn as soon as they are ready, so that this is what the page costs; at sixty',
  'a second a key waits up to 17 ms more for the next frame, on an empty page too.',
  `Target: the 95th percentile in M within a frame, ${A_FRAME} ms.`,
];
const TYPING_HEADS = ['size', 'where', 'p50', 'p95', 'p99', 'target'];

const HOW: { readonly [H in TypedHow]: string } = {
  free: '',
  sixty: ', at sixty frames',
};

function typingRows({ size, how, editor, textarea }: TypingFigure): Row[] {
  const isAsked = size === 'M' && how === 'free';
  const target = isAsked ? inWords(editor.p95 <= A_FRAME) : '';
  return [
    [size, `the minutes${HOW[how]}`, ...percentiles(editor), target],
    [size, `plain textarea${HOW[how]}`, ...percentiles(textarea), ''],
  ];
}

function percentiles({ p50, p95, p99 }: Percentiles): string[] {
  return [p50, p95, p99].map(ms => ms.toFixed(1));
}

const PAGE_WORDS = [
  'The page in Chromium, and searches of the whole book, each beside its baseline in the same run.',
  'What has no percentile is a median.',
];
const PAGE_HEADS = ['what', 'beside', 'is', 'baseline', 'ratio', 'target', ''];

function pageRow(figure: PageFigure): Row {
  const { what, beside, value, baseline, unit, target } = figure;
  const met = isMet(figure);
  return [
    what,
    beside,
    `${value.toFixed(unit === 'MB' ? 1 : 0)} ${unit}`,
    `${baseline.toFixed(unit === 'MB' ? 1 : 0)} ${unit}`,
    ratioInWords(value, baseline),
    targetInWords(target, unit),
    met === null ? '' : inWords(met),
  ];
}

/** Every turn of the page that was felt, by name; a line that there was none, where they were noted. */
function feltTurns(figures: readonly PageFigure[]): string[] {
  const noted = figures.filter(({ felt }) => felt !== undefined);
  if (noted.length === 0) return [];
  const rows = noted.flatMap(({ felt = [] }) =>
    felt.map(({ during, on, ms, clock }) => [during, on, ms.toFixed(0), clock.toFixed(0)]),
  );
  const told = noted.reduce((sum, each) => sum + (each.told ?? 0), 0);
  const words = `Turns of the page that computed for more than ${FELT} ms, in all rounds: ${rows.length || 'none'}.`;
  const byClock = `By the clock, which also counts what the machine did elsewhere, the page was told of ${told}.`;
  return rows.length === 0
    ? ['', words, byClock]
    : section([words, byClock], ['during', 'on', 'ms', 'by the clock'], rows);
}

/** Beside next to nothing a ratio says nothing. */
function ratioInWords(value: number, baseline: number): string {
  return Math.abs(baseline) < 0.1 ? '' : (value / baseline).toFixed(2);
}

function targetInWords(target: PageFigure['target'], unit: string): string {
  if (!target) return '';
  return 'ratio' in target ? `at most ${target.ratio}×` : `at most ${target.most} ${unit}`;
}

function inWords(met: boolean): string {
  return met ? 'met' : 'MISSED';
}

/** A section is left out where nothing of it was measured. */
function section(words: readonly string[], heads: Row, rows: readonly Row[]): string[] {
  return rows.length === 0 ? [] : ['', ...words, ...columns([heads, ...rows])];
}

/** Rows under each other: the first two columns begin in line, the figures end in line. */
function columns(rows: readonly Row[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map(row => (row[at] ?? '').length)),
  );
  return rows.map(row =>
    row
      .map((cell, at) =>
        at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2),
      )
      .join('  ')
      .trimEnd(),
  );
}
