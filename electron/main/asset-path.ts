import path from 'node:path';

/** The address of the page. IndexedDB belongs to this origin: it never changes. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'minutebook';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  // The two files of a dictionary.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Whether an address is one of the page's own. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === `${APP_SCHEME}:` && url.host === APP_HOST;
}

/**
 * The file under `root` that an `app://minutebook/…` address names, or `null` where it names
 * another host, a file outside `root`, or nothing a file can be called.
 */
export function assetPath(root: string, address: string): string | null {
  const asked = isOwnAddress(address) ? decoded(new URL(address).pathname) : null;
  if (asked === null || /[\0\\:]/.test(asked)) return null;
  const file = path.resolve(root, `.${asked === '/' ? '/index.html' : asked}`);
  return file.startsWith(path.resolve(root) + path.sep) ? file : null;
}

/** The media type of a file by its ending, or `null` for a file the page has no business with. */
export function mediaType(file: string): string | null {
  return MEDIA_TYPES[path.extname(file)] ?? null;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
