import type { Stage } from '../../model/code';
import type { RegisterAsAt } from '../../registers/changes/change-register';
import { stagesOn } from '../../registers/changes/stages';
import { noteParagraph, partHeading, type ReportBlock, textCell } from '../report';
import { grid } from './grid';
import type { StatusContext } from './status-context';

/** How many modifications stand at a stage, now and a month ago. */
export interface StageCount {
  readonly name: string;
  readonly before: number;
  readonly now: number;
}

/**
 * How many stand at each stage, in the order of the stages; those at a stage that the code no longer
 * has come after, those whose stage is not known last. Stages where none stood or stands are left out.
 */
export function stageCounts({
  stagesBefore,
  now,
}: Pick<StatusContext, 'stagesBefore' | 'now'>): StageCount[] {
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
  const counts = stageCounts(context);
  if (counts.length === 0) {
    return [partHeading('At a glance'), noteParagraph('The register holds no modification yet.')];
  }
  const rows = counts.map(({ name, before, now }) => [
    textCell(name),
    textCell(String(before)),
    textCell(String(now)),
    textCell(difference(now - before)),
  ]);
  const total = (which: 'before' | 'now') => counts.reduce((sum, count) => sum + count[which], 0);
  return [
    partHeading('At a glance'),
    grid(
      ['Stage', context.last ? 'Last report' : 'A month ago', 'Now', 'Change'],
      [
        ...rows,
        [
          'All',
          String(total('before')),
          String(total('now')),
          difference(total('now') - total('before')),
        ].map(text => textCell(text, { bold: true })),
      ],
    ),
  ];
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
