import type { Floating, Inline, InlinePicture, Link, Note, TextLook } from '../file/word-file';

/** What a line can hold, in the order of the paragraph. A line ends before a word, never in one. */
export type Token =
  | { readonly kind: 'word'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'space'; readonly piece: Piece }
  | { readonly kind: 'tab'; readonly look: TextLook }
  | { readonly kind: 'break'; readonly look: TextLook }
  | { readonly kind: 'pageBreak' }
  | { readonly kind: 'picture'; readonly picture: InlinePicture }
  | { readonly kind: 'anchor'; readonly anchor: Anchor };

/** Letters set alike. */
export interface Piece {
  readonly text: string;
  readonly look: TextLook;
  readonly link: Link | null;
  readonly note: Note | null;
  readonly field: 'page' | 'pages' | null;
}

/** What has a place and no room: where a link leads, what floats. */
export type Anchor = Floating | { readonly kind: 'bookmark'; readonly name: string };

/** The values of the fields of a page; `null` while they are not known. */
export interface FieldValues {
  readonly page: number;
  readonly pages: number;
}

/**
 * Where a line may end: after a hyphen or a dash between letters, and at every letter of a writing
 * without spaces.
 */
const PIECES =
  /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]|[^\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u200b]*?(?:(?<=[^\s-])-+(?=[^\d\s-])|[–—](?=\S)|\u200b)|[^\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]+/gu;

/** The words and spaces of a paragraph. Words that no space parts are one, however they are set. */
export function tokensOf(inlines: readonly Inline[], values: FieldValues | null): Token[] {
  const tokens: Token[] = [];
  const adding = addingTo(tokens);
  for (const inline of inlines) {
    if (inline.kind === 'text') addText(inline, adding);
    else if (inline.kind === 'note') {
      const { number, look, note } = inline;
      adding.letters({ text: number, look, link: null, note, field: null });
    } else if (inline.kind === 'field') {
      const { field, look } = inline;
      const text = String(values?.[field] ?? 0);
      adding.letters({ text, look, link: null, note: null, field });
    } else if (inline.kind === 'bookmark' || inline.kind === 'floating') adding.anchor(inline);
    else adding.other(inline.kind === 'picture' ? { kind: 'picture', picture: inline } : inline);
  }
  return tokens;
}

interface Adding {
  /** Adds letters to the word that is open, or begins one. */
  readonly letters: (piece: Piece) => void;
  /** A place inside a word does not part it. */
  readonly anchor: (anchor: Anchor) => void;
  /** Ends the word that is open, and adds what is none. */
  readonly other: (token: Token) => void;
  readonly endWord: () => void;
}

function addingTo(tokens: Token[]): Adding {
  let open: Piece[] | null = null;
  const endWord = (): void => {
    open = null;
  };
  return {
    letters: piece => {
      if (open) {
        open.push(piece);
        return;
      }
      open = [piece];
      tokens.push({ kind: 'word', pieces: open });
    },
    anchor: anchor => tokens.splice(open ? -1 : tokens.length, 0, { kind: 'anchor', anchor }),
    other: token => {
      endWord();
      tokens.push(token);
    },
    endWord,
  };
}

function addText({ text, look, link }: Extract<Inline, { kind: 'text' }>, adding: Adding): void {
  // A soft hyphen is not seen, for no word is parted here.
  const shown = text.replaceAll('\u00ad', '');
  for (const [part] of shown.matchAll(/ +|[^ ]+/g)) {
    const piece = { look, link, note: null, field: null };
    if (part.startsWith(' ')) adding.other({ kind: 'space', piece: { ...piece, text: part } });
    else {
      for (const [at, each] of (part.match(PIECES) ?? [part]).entries()) {
        if (at > 0) adding.endWord();
        adding.letters({ ...piece, text: each });
      }
    }
  }
}
