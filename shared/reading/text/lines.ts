/** A line of a text file that has something on it, or a gap between lines. */
export interface Line {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** How many columns stand empty before it. */
  readonly indent: number;
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
  readonly blank: boolean;
}

/**
 * The lines of a text. A page begins at a form feed, or, in text whose other lines are flush left,
 * at a line that begins with a single space: so some PDF readers join pages.
 */
export function linesOf(text: string): Line[] {
  const raw = withoutCommonIndent(text.split('\n'));
  const spaceIsPage = singleSpaceBeginsPage(raw);
  let pageWaits = false;
  return raw.map((whole, at) => {
    const fed = whole.includes('\f');
    const line = whole.replace(/\f/g, '').replace(/\t/g, '    ');
    const trimmed = line.trim();
    const blank = trimmed === '';
    const spaced = spaceIsPage && /^ \S/.test(whole);
    const startsPage = !blank && (pageWaits || fed || spaced);
    pageWaits = blank ? pageWaits || fed : false;
    const indent = spaced ? 0 : line.length - line.trimStart().length;
    return { number: at + 1, text: trimmed, indent, startsPage, blank };
  });
}

/** The length that nine lines in ten of running text stay under: how wide the text is set. */
export function measureOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter(line => line.text.length > 40)
    .map(line => line.indent + line.text.length)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 80;
}

/** A text that is set in as a whole is read as if it were not. */
function withoutCommonIndent(raw: readonly string[]): string[] {
  const common = raw
    .filter(line => line.trim() !== '')
    .reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return Number.isFinite(common) && common > 1 ? raw.map(line => line.slice(common)) : [...raw];
}

function singleSpaceBeginsPage(raw: readonly string[]): boolean {
  const written = raw.filter(line => line.trim() !== '');
  const spaced = written.filter(line => /^ \S/.test(line)).length;
  const flush = written.filter(line => /^\S/.test(line)).length;
  return spaced > 0 && spaced * 8 < written.length && spaced + flush === written.length;
}
