/** How Word and LibreOffice name a footnote's mark, its text, and the element around the text. */
const NAMES: readonly {
  readonly mark: RegExp;
  readonly back: RegExp;
  readonly text: RegExp;
}[] = [
  { mark: /^#_(ftn\d+)$/, back: /^#_ftnref(\d+)$/, text: /^(ftn\d+)$/ },
  { mark: /^#_(edn\d+)$/, back: /^#_ednref(\d+)$/, text: /^(edn\d+)$/ },
  { mark: /^#sd(footnote\d+)sym$/, back: /^#sdfootnote(\d+)anc$/, text: /^sd(footnote\d+)$/ },
  { mark: /^#sd(endnote\d+)sym$/, back: /^#sdendnote(\d+)anc$/, text: /^sd(endnote\d+)$/ },
];

/** What is known of the footnotes of some HTML: only those with a mark and a text are footnotes. */
export interface NoteNames {
  /** The footnote that a link is the mark of. */
  readonly markedBy: (href: string) => string | null;
  /** The footnote whose text an element of this id holds. */
  readonly toldIn: (id: string) => string | null;
  /** Whether a link leads from a footnote's text back to its mark. */
  readonly leadsBack: (href: string) => boolean;
}

/** The footnotes of the clipboard's HTML. */
export function noteNamesIn(html: string): NoteNames {
  const marks = named(html, /\bhref\s*=\s*["']?(#[\w-]+)/gi, 'mark');
  const texts = named(html, /\bid\s*=\s*["']?([\w-]+)/gi, 'text');
  const whole = (name: string | null) =>
    name !== null && marks.has(name) && texts.has(name) ? name : null;
  return {
    markedBy: href => whole(nameIn(href, 'mark')),
    toldIn: id => whole(nameIn(id, 'text')),
    leadsBack: href => NAMES.some(({ back }) => back.test(href)),
  };
}

function named(html: string, attribute: RegExp, part: 'mark' | 'text'): Set<string> {
  const names = [...html.matchAll(attribute)].map(([, value = '']) => nameIn(value, part));
  return new Set(names.filter(name => name !== null));
}

function nameIn(value: string, part: 'mark' | 'text'): string | null {
  for (const names of NAMES) {
    const [, name] = names[part].exec(value) ?? [];
    if (name !== undefined) return name;
  }
  return null;
}
