// Builds the bench and runs it.
import { built, root } from '../built.mjs';

const { bench } = await built('tests/bench/bench.ts');
process.exitCode = await bench(root, process.argv.slice(2));
