import { fileURLToPath } from 'node:url';
import { builtScript } from '../built-script';
import { type Served, serve } from '../serving';

/** Builds the page that shows the storage to tests, and serves it on a free port. */
export async function serveStoragePage(): Promise<Served> {
  const script = await storageScript();
  return serve(({ url }, answer) => {
    const isScript = url === '/page.js';
    answer.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    answer.end(isScript ? script : pageWith('/page.js'));
  });
}

/** The page around its script. */
export function pageWith(scriptAddress: string): string {
  return `<!doctype html><script type="module" src="${scriptAddress}"></script>`;
}

/** The script of the page, built from the sources. */
export function storageScript(): Promise<string> {
  return builtScript(fileURLToPath(new URL('page.ts', import.meta.url)));
}
