import { type Inline, plainText, words } from '../model/inline';
import { cutLine } from '../model/line-cut';
import type { Mending } from './row';

/** The line with each of these put in the place of what was found, wherever it stands. */
export function mended(line: readonly Inline[], mendings: readonly Mending[] = []): Inline[] {
  return mendings.reduce((now, mending) => mendedOnce(now, mending), [...line]);
}

/** The same of a text. */
export function mendedText(text: string, mendings: readonly Mending[] = []): string {
  return mendings.reduce((now, { found, proposed }) => now.replaceAll(found, proposed), text);
}

function mendedOnce(line: Inline[], { found, proposed }: Mending): Inline[] {
  const at = found === '' ? -1 : plainText(line).indexOf(found);
  if (at < 0) return line;
  const end = at + found.length;
  const rest = mendedOnce(cutLine(line, end), { found, proposed });
  return [...cutLine(line, 0, at), ...replaced(cutLine(line, at, end), proposed), ...rest];
}

/** The proposed words with the marks of the first of those they replace; a reference stays one. */
function replaced(pieces: readonly Inline[], proposed: string): Inline[] {
  const [first] = pieces;
  const others = pieces.filter(({ type }) => type === 'footnote' || type === 'parked');
  if (pieces.length === 1 && first?.type === 'reference') {
    return [{ ...first, attrs: { ...first.attrs, words: proposed } }];
  }
  const marks = first?.type === 'text' ? first.marks : undefined;
  const told = words(proposed).map(piece => (marks ? { ...piece, marks } : piece) as Inline);
  return [...told, ...others];
}
