import { fileURLToPath } from 'node:url';
import { builtScript } from '../built-script';
import { type Served, serve } from '../serving';

/** Builds the page that shows the storage to tests, and serves it on a free port. */
export async function serveStoragePage(): Promise<Served> {
  const script = await builtScript(fileURLToPath(new URL('page.ts', import.meta.url)));
  return serve(({ url }, answer) => {
    const isScript = url === '/page.js';
    answer.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    answer.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
}
