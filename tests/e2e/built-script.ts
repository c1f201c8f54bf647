import path from 'node:path';
import { build } from 'vite';

/** A script for a page, with all that it imports, built from its source file. */
export async function builtScript(file: string): Promise<string> {
  const built = await build({
    root: path.dirname(file),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.basename(file), formats: ['es'] },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The page was not built.');
  return bundle.output[0].code;
}
