import { Parser } from 'htmlparser2';
import type { Piece, Source } from '../piece';
import { HtmlWalk } from './html-walk';

/** How deep elements may stand inside one another. Pages have tens; attacks have thousands. */
const DEEPEST = 1000;

/**
 * HTML as pieces, each at the line of the file it begins on. It is read as text and never shown, nor
 * are its tags: it has no lines that she would know. Throws `RangeError` where the elements are nested
 * deeper than any page's.
 */
export function htmlPieces(html: string): Source {
  return { pieces: piecesOfHtml(html, lineFinder(html)), listed: [], lines: [] };
}

/**
 * The pieces of some HTML; `lineAt` tells the line of a place in it. Throws `RangeError` where the
 * elements are nested deeper than any page's.
 */
export function piecesOfHtml(html: string, lineAt: (place: number) => number): Piece[] {
  const walk = new HtmlWalk();
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > DEEPEST) throw new RangeError('elements are nested too deeply');
        walk.open(tag, attributes, lineAt(parser.startIndex));
      },
      ontext: text => walk.text(text, lineAt(parser.startIndex)),
      onclosetag: tag => {
        depth -= 1;
        walk.close(tag);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return walk.finish();
}

/** Finds the line of a place; places are asked for in rising order. */
function lineFinder(text: string): (place: number) => number {
  let at = 0;
  let line = 1;
  return place => {
    for (; at < place && at < text.length; at += 1) if (text[at] === '\n') line += 1;
    return line;
  };
}
