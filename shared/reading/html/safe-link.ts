/** The address if it may stand in the minutes: web or e-mail, with nothing in it that hides. */
export function safeLink(href: string): string | null {
  const address = href.trim();
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/i.test(address)) return null;
  if (/[\s<>"{}|\\^`\p{Cc}\p{Cf}]/u.test(address)) return null;
  return address.length <= 2000 ? address : null;
}
