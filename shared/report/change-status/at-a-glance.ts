import type { Stage } from '../../model/code';
import type { RegisterAsAt } from '../../registers/changes/change-register';
import { stagesOn } from '../../registers/changes/stages';
import {
  type ChartRow,
  noteParagraph,
  partHeading,
  type ReportBlock,
  type ReportChart,
  type ReportTable,
  textCell,
} from '../report';
import { grid } from './grid';
import type { StatusContext } from './status-context';

/**
 * How many stand at each stage, in the order of the stages; those at a stage that the code no longer
 * has come after, those whose stage is not known last. Stages where none stood or stands are left out.
 */
export function stageCounts({
  stagesBefore,
  now,
}: Pick<StatusContext, 'stagesBefore' | 'now'>): ChartRow[] {
  const names = stageNames(now);
  const [earlier, today] = [
    countsIn(stagesBefore),
    countsIn(now.modifications.map(({ stage }) => stage)),
  ];
  const others = [...earlier.keys(), ...today.keys()].filter(name => !names.includes(name));
  return [...new Set([...names, ...others.filter(name => name !== NOT_KNOWN), NOT_KNOWN])]
    .map(name => ({ name, before: earlier.get(name) ?? 0, now: today.get(name) ?? 0 }))
    .filter(count => count.before > 0 || count.now > 0);
}

/** What stands in place of a stage that nobody told. */
export const NOT_KNOWN = 'Stage not known';

/** How many modifications stand at each stage, and how that moved since the month before. */
export function atAGlance(context: StatusContext): ReportBlock[] {
  const heading = partHeading('At a glance');
  const chart = stageChart(context);
  if (!chart) return [heading, noteParagraph('The register holds no modification yet.')];
  return [heading, chart, stageTable(chart)];
}

/** The figures of the table as bars; `null` where there are none. */
export function stageChart(
  context: Pick<StatusContext, 'stagesBefore' | 'now' | 'last'>,
): ReportChart | null {
  const rows = stageCounts(context);
  if (rows.length === 0) return null;
  const told = rows.map(({ name, before, now }) => `${name} ${now}, before ${before}`);
  return {
    kind: 'chart',
    labels: { before: context.last ? 'Last report' : 'A month ago', now: 'Now' },
    rows,
    alternativeText: `Bar chart: how many modifications stand at each stage. ${told.join('; ')}.`,
  };
}

function stageTable({ rows, labels }: ReportChart): ReportTable {
  const total = (which: 'before' | 'now') => rows.reduce((sum, row) => sum + row[which], 0);
  const figures = (row: ChartRow, set: { bold?: true } = {}) =>
    [row.name, String(row.before), String(row.now), difference(row.now - row.before)].map(words =>
      textCell(words, set),
    );
  const all = { name: 'All', before: total('before'), now: total('now') };
  return grid(
    ['Stage', labels.before, labels.now, 'Change'],
    [...rows.map(row => figures(row)), figures(all, { bold: true })],
  );
}

/** `+2`, `−1`, and a dash where nothing changed. */
export function difference(by: number): string {
  if (by === 0) return '–';
  return by > 0 ? `+${by}` : `−${-by}`;
}

function stageNames({ code, day }: RegisterAsAt): string[] {
  return stagesOn(code, day).map(({ name }: Stage) => name);
}

function countsIn(stages: readonly (Stage | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stage of stages) {
    const name = stage?.name ?? NOT_KNOWN;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
