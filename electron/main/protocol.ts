import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_SCHEME, assetPath, mediaType } from './asset-path';
import { headersFor, RESPONSE_HEADERS } from './response-headers';

/** Makes `app:` an origin like any other, with storage of its own. To be called before `ready`. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: APP_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Answers `app://minutebook/…` with the files under `root`, and nothing else. */
export function serveApp(root: string): void {
  protocol.handle(APP_SCHEME, request => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  const file = request.method === 'GET' ? assetPath(root, request.url) : null;
  const type = file && mediaType(file);
  if (!file || !type) return refusal();
  try {
    const headers = { ...headersFor(new URL(request.url).pathname), 'Content-Type': type };
    return new Response(await readFile(file), { headers });
  } catch {
    return refusal();
  }
}

function refusal(): Response {
  return new Response(null, { status: 404, headers: { ...RESPONSE_HEADERS } });
}
