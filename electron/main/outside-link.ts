/**
 * Whether an address may be handed to her own browser or mail program. Everything else (`file:`,
 * `javascript:`, a program's own scheme) could start something on her computer.
 */
export function isOutsideLink(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:', 'mailto:'].includes(url.protocol);
}
