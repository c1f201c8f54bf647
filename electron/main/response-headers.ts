/**
 * What goes with every answer the page gets, from `app://minutebook` and from the local server
 * alike: only our own files may load, nothing may frame the page, nothing may be guessed.
 */
export const RESPONSE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The workers that draw pictures for the files they write. Their names are given when the page is built. */
const DRAWS = /\/(?:out|pages)-worker-[\w-]+\.js$/;

/**
 * What goes with the answer for this path. The workers that write Word files may compile the renderer
 * of pictures, which is WebAssembly; neither the page nor any other worker may.
 */
export function headersFor(path: string): Readonly<Record<string, string>> {
  if (!DRAWS.test(path)) return RESPONSE_HEADERS;
  const policy = RESPONSE_HEADERS['Content-Security-Policy'] ?? '';
  const drawing = policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  return { ...RESPONSE_HEADERS, 'Content-Security-Policy': drawing };
}
