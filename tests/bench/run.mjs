// Brings the page up to date, builds the bench and runs it.
import { bringUpToDate, WEB } from '../../electron/start/builds.mjs';
import { built, root } from '../built.mjs';

await bringUpToDate(WEB);
const { bench } = await built('tests/bench/bench.ts');
process.exitCode = await bench(root, process.argv.slice(2));
