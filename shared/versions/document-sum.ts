import { sha256Hex } from '../bytes/sha256';
import { utf8 } from '../bytes/utf8';
import { canonicalText } from '../model/canonical-text';
import type { KeptMinutes } from '../model/kept-minutes';

/** The SHA-256 of all that a document says and how it looks: equal documents, and no others, share it. */
export function documentSum(document: KeptMinutes): string {
  return sha256Hex(utf8(canonicalText(document)));
}
