/**
 * Chromium cannot be taught a scheme from outside. So `app://host/x` is `https://host.app.test/x` in
 * the page, and the program never hears of it.
 */
const IN_THE_PAGE = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.test(.*)$/i;

/** The address of the page for an address of a scheme that the program serves. */
export function toPage(address: string, isServed: (scheme: string) => boolean): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address) ?? [];
  if (scheme === undefined || !isServed(scheme)) return address;
  return `https://${host}.${scheme}.test${rest || '/'}`;
}

/** The address as the program knows it. */
export function toProgram(address: string): string {
  const [, host, scheme, rest] = IN_THE_PAGE.exec(address) ?? [];
  return scheme === undefined ? address : `${scheme}://${host}${rest}`;
}

/** The scheme of an address, without its colon. */
export function schemeOf(address: string): string {
  return address.slice(0, Math.max(address.indexOf(':'), 0));
}
