const SCHEMES = ['http:', 'https:', 'mailto:'];

// Word refuses to open a file with a longer address.
const LONGEST_ADDRESS = 2079;

/** Whether Word will open a file with this link as it stands, and a reader may safely follow it. */
export function isSoundLink(target: string): boolean {
  if (!URL.canParse(target) || target.length > LONGEST_ADDRESS) return false;
  const { protocol, pathname } = new URL(target);
  if (!SCHEMES.includes(protocol)) return false;
  // `new URL` mends these in silence; Word does not.
  const needsMending = /[\s<>"{}|\\^`]/.test(target) || /%(?![0-9a-f]{2})/i.test(target);
  const hasTwoMailboxes = protocol === 'mailto:' && pathname.split('@').length > 2;
  return !needsMending && !hasTwoMailboxes;
}
