import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { headersFor } from '../../../electron/main/response-headers';
import { type Served, serve } from '../../e2e/serving';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves a built page as `npm start` does, but from memory: the disk is no part of what is measured. */
export function servedFolder(folder: string): Promise<Served> {
  const files = new Map<string, Promise<Buffer | null>>();
  const contentOf = (name: string) => {
    const known = files.get(name) ?? readFile(path.join(folder, name)).catch(() => null);
    files.set(name, known);
    return known;
  };
  return serve(async ({ url = '/' }, answer) => {
    const name = url === '/' ? '/index.html' : (url.split('?')[0] ?? '');
    const content = await contentOf(name);
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    answer.writeHead(content ? 200 : 404, { ...headersFor(name), 'Content-Type': type });
    answer.end(content ?? '');
  });
}
