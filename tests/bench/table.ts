import type { ColdFigure } from './cold';
import type { WarmFigure } from './warm';

/** All that one run of the bench found, and on what machine. */
export interface Results {
  readonly machine: { readonly cores: number; readonly node: string; readonly platform: string };
  readonly warm: readonly WarmFigure[];
  readonly cold: readonly ColdFigure[];
  readonly skipped: readonly string[];
}

/** The results as text for a person. */
export function resultsTable({ machine, warm, cold, skipped }: Results): string {
  return [
    `${machine.cores} cores, Node ${machine.node}, ${machine.platform}`,
    '',
    'Warm: the ratio to zipping the ready parts of the same Word file (median of one run).',
    'The ratios compare from day to day; the milliseconds do not.',
    ...columns([
      ['size', 'job', 'ms', 'floor ms', 'ratio'],
      ...warm.map(({ size, job, ms, floorMs, ratio }) => [
        size,
        job,
        ms.toFixed(1),
        floorMs.toFixed(1),
        ratio.toFixed(1),
      ]),
    ]),
    '',
    'Cold: a fresh process of the headless command, from start to end (median of five).',
    'Absolute times, which drift with the machine and its load.',
    ...columns([
      ['size', 'job', 'ms'],
      ...cold.map(({ size, job, ms }) => [size, job, ms.toFixed(0)]),
    ]),
    ...skipped.flatMap(line => ['', line]),
  ].join('\n');
}

/** Rows under each other: the first two columns begin in line, the figures end in line. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map(row => (row[at] ?? '').length)),
  );
  return rows.map(row =>
    row
      .map((cell, at) =>
        at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart((widths[at] ?? 0) + 2),
      )
      .join('  '),
  );
}
