/** Word refuses to open a file with a longer address. */
const LONGEST_ADDRESS = 2079;

/**
 * What Word does not mend in a target, or what hides where it leads: spaces, control and format
 * characters, brackets, backslashes, and a bare per cent sign.
 */
const UNCLEAN = /[\s\p{Cc}\p{Cf}<>"{}|\\^`]|%(?![0-9a-f]{2})/iu;

/** Hosts in ASCII and the letters of Western Europe: which others a host may have changes. */
const WEB = /^https?:\/\/(?:[^@/?#]*@)?([a-z\d_.À-ÖØ-öø-ÿ-]+)(?::(\d{1,5}))?(?:[/?#].*)?$/iu;
const MAIL = /^mailto:[^@?#/]+@[a-z\d_.À-ÖØ-öø-ÿ-]+(?:\?[^@]*)?$/iu;
const IP_ADDRESS = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;

/**
 * Whether a link of the minutes may lead there: a web or e-mail address that Word opens as it
 * stands. Anything else makes the file unreadable, or reaches where a reader does not expect.
 */
export function isLinkTarget(target: string): boolean {
  if (target.length > LONGEST_ADDRESS || UNCLEAN.test(target)) return false;
  if (MAIL.test(target)) return true;
  const web = WEB.exec(target);
  if (!web) return false;
  const [, host = '', port = '0'] = web;
  return Number(port) <= 65_535 && isHost(host);
}

function isHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.some(label => label === '' || /^xn--/i.test(label))) return false;
  // A host that ends in a number is an address of four numbers, or nothing.
  return /^(?:\d+|0x[0-9a-f]*)$/i.test(labels.at(-1) ?? '') ? IP_ADDRESS.test(host) : true;
}
