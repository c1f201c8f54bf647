import { availableParallelism } from 'node:os';
import { noChromium } from '../e2e/chromium';
import { type ColdFigure, coldFigures } from './cold';
import { pageFigures } from './page/page-figures';
import { PARTS, type Part, partsNamed } from './parts';
import { searchFigures } from './search';
import { subjectsOf } from './subjects';
import { type Results, resultsTable } from './table';
import { type WarmFigure, warmFigures } from './warm';

/**
 * Measures what is asked for, or everything, and prints tables, or JSON for `--json`. `root` is the
 * folder of the project. Gives the exit code.
 */
export async function bench(root: string, args: readonly string[]): Promise<number> {
  const parts = partsNamed(args.filter(arg => arg !== '--json'));
  if (!parts) {
    console.error(
      `bench: name parts (${PARTS.join(', ')}) or none for all; the one option is --json.`,
    );
    return 2;
  }
  const results = await resultsIn(root, parts);
  console.log(args.includes('--json') ? JSON.stringify(results, null, 2) : resultsTable(results));
  return 0;
}

async function resultsIn(root: string, parts: readonly Part[]): Promise<Results> {
  const { version, platform, arch } = process;
  const machine = { cores: availableParallelism(), node: version, platform: `${platform} ${arch}` };
  const files = parts.includes('export') ? await exportFigures(root) : NO_EXPORT;
  const ofPage = parts.filter(part => part !== 'export' && part !== 'search');
  const searching = parts.includes('search') ? searchFigures() : [];
  const ofBrowser =
    noChromium === null ? await pageFigures(root, ofPage) : { typing: [], page: [] };
  const skipped =
    ofPage.length > 0 && noChromium !== null ? [`The page: skipped, ${noChromium}.`] : [];
  const { typing, page } = ofBrowser;
  return {
    machine,
    ...files,
    typing,
    page: [...page, ...searching],
    skipped: [...files.skipped, ...skipped],
  };
}

type ExportFigures = Pick<Results, 'warm' | 'cold' | 'skipped'>;

const NO_EXPORT: ExportFigures = { warm: [], cold: [], skipped: [] };

async function exportFigures(root: string): Promise<ExportFigures> {
  const { subjects, skipped } = await subjectsOf(root);
  const warm: WarmFigure[] = [];
  const cold: ColdFigure[] = [];
  for (const subject of subjects) {
    warm.push(...(await warmFigures(subject)));
    cold.push(...(await coldFigures(root, subject)));
  }
  return { warm, cold, skipped };
}
