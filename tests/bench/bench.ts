import { availableParallelism } from 'node:os';
import { type ColdFigure, coldFigures } from './cold';
import { subjectsOf } from './subjects';
import { type Results, resultsTable } from './table';
import { type WarmFigure, warmFigures } from './warm';

/**
 * Measures reading and export, and prints a table, or JSON for `--json`. `root` is the folder of the
 * project. Gives the exit code.
 */
export async function bench(root: string, args: readonly string[]): Promise<number> {
  if (args.some(arg => arg !== '--json')) {
    console.error('bench: there is one option, --json.');
    return 2;
  }
  const results = await resultsIn(root);
  console.log(args.length > 0 ? JSON.stringify(results, null, 2) : resultsTable(results));
  return 0;
}

async function resultsIn(root: string): Promise<Results> {
  const { subjects, skipped } = await subjectsOf(root);
  const warm: WarmFigure[] = [];
  const cold: ColdFigure[] = [];
  for (const subject of subjects) {
    warm.push(...(await warmFigures(subject)));
    cold.push(...(await coldFigures(root, subject)));
  }
  const { version, platform, arch } = process;
  const machine = { cores: availableParallelism(), node: version, platform: `${platform} ${arch}` };
  return { machine, warm, cold, skipped };
}
