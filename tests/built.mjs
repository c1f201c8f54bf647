import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a TypeScript file of the project exports, built as the headless command is built. */
export async function built(file) {
  const name = path.basename(file, '.ts');
  const outDir = path.join(root, 'out', name);
  await build({
    root,
    configFile: path.join(root, 'vite.headless.config.ts'),
    logLevel: 'error',
    // They find their own files by where they lie.
    ssr: { external: ['playwright-core', 'vite'] },
    build: {
      ssr: path.join(root, file),
      outDir,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return import(pathToFileURL(path.join(outDir, `${name}.js`)).href);
}
