import { Parser } from 'htmlparser2';
import { type NoteNames, noteNamesIn } from './note-names';
import { countOfStyle, hides, tagsOfStyle, unsets } from './style-marks';

type Attributes = Readonly<Record<string, string>>;

/** Tags that hold nothing, and so are not ended. */
const EMPTY = new Set(['br', 'hr', 'img', 'input', 'col', 'wbr', 'meta', 'link', 'base', 'embed']);

/** Attributes that the reader of HTML asks for; no other is carried on. */
const KEPT = ['href', 'type', 'start', 'colspan', 'rowspan', 'class'];

/**
 * What Word, LibreOffice, Google Docs, Outlook and web pages put on the clipboard, said in the few
 * tags that the reader of HTML knows: bold and italic of a style as tags, footnotes at their marks,
 * how a list counts at the list. What the page hides, and what tracked changes deleted, is left out.
 */
export function clipboardHtml(html: string): string {
  const writer = new Rewriting(noteNamesIn(html));
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => writer.open(tag, attributes),
      ontext: text => writer.text(text),
      onclosetag: () => writer.close(),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return writer.written();
}

class Rewriting {
  private readonly names: NoteNames;
  private readonly out: string[] = [];
  /** For each element that stands open, what ends it. */
  private readonly ends: string[] = [];
  /** How many elements stood open when something hidden began; `null` outside of it. */
  private hiddenFrom: number | null = null;
  /** A list whose first point has not been read: only the point may say how it counts. */
  private waiting: Attributes | null = null;

  constructor(names: NoteNames) {
    this.names = names;
  }

  open(tag: string, attributes: Attributes): void {
    const { style = '' } = attributes;
    const isHidden = tag === 'del' || 'hidden' in attributes || hides(style);
    if (isHidden && this.hiddenFrom === null) this.hiddenFrom = this.ends.length;
    this.ends.push(this.hiddenFrom === null ? this.begin(tag, attributes, style) : '');
  }

  text(text: string): void {
    if (this.hiddenFrom !== null) return;
    if (text.trim() !== '') this.beginList(null);
    this.out.push(escaped(text));
  }

  close(): void {
    const end = this.ends.pop() ?? '';
    if (this.hiddenFrom === this.ends.length) this.hiddenFrom = null;
    else if (this.hiddenFrom === null) {
      if (end !== '') this.beginList(null);
      this.out.push(end);
    }
  }

  written(): string {
    return this.out.join('');
  }

  /** Writes the beginning of an element; gives what ends it. */
  private begin(tag: string, attributes: Attributes, style: string): string {
    this.beginList(tag === 'li' ? countOfStyle(style) : null);
    const note = this.names.toldIn(attributes['id'] ?? '');
    if (note !== null) return this.tags(['ol', `li id="footnote-${note}"`]);
    if (tag === 'a') return this.tags([this.link(attributes)]);
    if (tag === 'ol') {
      this.waiting = { ...attributes, type: attributes['type'] ?? countOfStyle(style) ?? '1' };
      return '</ol>';
    }
    const own = tag === 'span' || tag === 'font' || unsets(tag, style) ? [] : [tag];
    return this.tags([...own.map(name => name + kept(attributes)), ...tagsOfStyle(style)]);
  }

  private link(attributes: Attributes): string {
    const { href = '' } = attributes;
    const note = this.names.markedBy(href);
    if (note !== null) return `a href="#footnote-${note}" id="footnote-ref-${note}"`;
    if (this.names.leadsBack(href)) return 'a href="#footnote-ref-"';
    return `a${kept(attributes)}`;
  }

  private beginList(count: 'a' | 'i' | null): void {
    if (!this.waiting) return;
    const attributes = count === null ? this.waiting : { ...this.waiting, type: count };
    this.out.push(`<ol${kept(attributes)}>`);
    this.waiting = null;
  }

  private tags(opened: readonly string[]): string {
    for (const tag of opened) this.out.push(`<${tag}>`);
    const names = opened.map(tag => /^\S+/.exec(tag)?.[0] ?? '');
    return names
      .filter(name => !EMPTY.has(name))
      .map(name => `</${name}>`)
      .reverse()
      .join('');
  }
}

function kept(attributes: Attributes): string {
  return KEPT.flatMap(name => {
    const value = attributes[name];
    return value === undefined ? [] : [` ${name}="${escaped(value)}"`];
  }).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
