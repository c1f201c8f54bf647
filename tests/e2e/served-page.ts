import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A page built for a test, while it is served. */
export interface ServedPage {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const HTML =
  '<!doctype html><html lang="en-GB"><title>A page of a test</title>' +
  '<link rel="stylesheet" href="/page.css"><script type="module" src="/page.js"></script>';

/** Builds the script `page.ts` of a folder and serves a page with it on a free port. */
export async function servePage(folder: URL): Promise<ServedPage> {
  const answers = await builtPage(folder);
  const server = createServer(({ url = '/' }, answer) => {
    const [type, body] = answers[url] ?? ['text/html', HTML];
    answer.setHeader('Content-Type', type);
    answer.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port could be had.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Answers = Readonly<Record<string, readonly [type: string, body: string]>>;

async function builtPage(folder: URL): Promise<Answers> {
  const built = await build({
    root: fileURLToPath(folder),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'page.ts', formats: ['es'], cssFileName: 'page' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The page was not built.');
  const styles = bundle.output.flatMap(part =>
    part.type === 'asset' ? [String(part.source)] : [],
  );
  return {
    '/page.js': ['text/javascript', bundle.output[0].code],
    '/page.css': ['text/css', styles.join('\n')],
  };
}
