import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type Served, serve } from '../serving';

const HTML =
  '<!doctype html><html lang="en-GB"><title>Minute</title><link rel="stylesheet" href="/page.css">' +
  '<script type="module" src="/page.js"></script>';

/** Builds the page with one minute to edit from the sources, and serves it on a free port. */
export async function serveEditorPage(): Promise<Served> {
  const { script, styles } = await builtPage();
  const answers: Readonly<Record<string, readonly [string, string]>> = {
    '/page.js': ['text/javascript', script],
    '/page.css': ['text/css', styles],
  };
  return serve(({ url = '/' }, answer) => {
    const [type, body] = answers[url] ?? ['text/html', HTML];
    answer.setHeader('Content-Type', type);
    answer.end(body);
  });
}

async function builtPage(): Promise<{ script: string; styles: string }> {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'page.tsx', formats: ['es'], cssFileName: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The page was not built.');
  const styles = bundle.output.flatMap(part =>
    part.type === 'asset' ? [String(part.source)] : [],
  );
  return { script: bundle.output[0].code, styles: styles.join('\n') };
}
