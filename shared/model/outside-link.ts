/**
 * Whether an address may be handed to her own browser or mail program. Everything else (`file:`,
 * `javascript:`, a program's own scheme) could start something on her computer, and what cannot be
 * seen in an address has no business in it.
 */
export function isOutsideLink(address: string): boolean {
  return /^(?:https?:\/\/[^/]|mailto:.)/iu.test(address) && !/[\s\p{Cc}\p{Cf}\\]/u.test(address);
}
