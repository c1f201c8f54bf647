import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PLACE = fileURLToPath(new URL('../../../out/electron-standin', import.meta.url));

let built: Promise<string> | null = null;

/** Builds the stand-in from its sources, once for each test file, and tells where it is. */
export function builtStandIn(): Promise<string> {
  built ??= buildAll();
  return built;
}

async function buildAll(): Promise<string> {
  await build({
    ...COMMON,
    build: {
      ...COMMON.build,
      ssr: 'module/electron.ts',
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'electron.js' } },
    },
  });
  for (const name of ['in-page', 'in-preload']) {
    await build({
      ...COMMON,
      build: {
        ...COMMON.build,
        lib: {
          entry: `page/${name}.ts`,
          formats: ['iife'],
          name: 'standIn',
          fileName: () => `${name}.js`,
        },
      },
    });
  }
  return `${PLACE}/electron.js`;
}

const COMMON = {
  root: HERE,
  configFile: false,
  logLevel: 'error',
  build: { outDir: PLACE, emptyOutDir: false, minify: false },
} as const;
