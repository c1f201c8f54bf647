// Builds the bench as the headless command is built, and runs it.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = name => fileURLToPath(new URL(name, pathToFileURL(root)));

await build({
  root,
  configFile: at('vite.headless.config.ts'),
  logLevel: 'error',
  build: {
    ssr: at('tests/bench/bench.ts'),
    outDir: at('out/bench'),
    rollupOptions: { output: { entryFileNames: 'bench.js' } },
  },
});
const { bench } = await import(pathToFileURL(at('out/bench/bench.js')).href);
process.exitCode = await bench(root, process.argv.slice(2));
