import { Renderer, type Token, type Tokens } from 'marked';

const MARK = /<!--line (\d+)-->/g;

/**
 * Writes HTML with a mark before each point, paragraph, heading and row of a table that says which line
 * of the file it comes from. A token that was not told its line has no mark.
 */
export class LineMarkingRenderer extends Renderer<string, string> {
  private readonly lines = new WeakMap<Token, number>();
  private readonly numbers = new WeakMap<Token, number>();

  /** Tells the line that a token begins on, and those within it. */
  place(token: Token, line: number): void {
    this.lines.set(token, line);
    const within = token.type === 'list' ? (token as Tokens.List).items : blocksIn(token);
    let next = line;
    for (const each of within) {
      this.place(each, next);
      next += lineEndsIn(each.raw);
    }
  }

  /** Numbers that rise as they are typed are those of the file, also where one is left out. */
  override list(list: Tokens.List): string {
    const numbers = list.items.map(({ raw }) => Number.parseInt(raw, 10));
    const isCount = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
    if (list.ordered && isCount) {
      for (const [at, item] of list.items.entries()) this.numbers.set(item, numbers[at] ?? 1);
    }
    return super.list(list);
  }

  override listitem(item: Tokens.ListItem): string {
    const number = this.numbers.get(item);
    const html = super.listitem(item);
    const numbered = number === undefined ? html : html.replace('<li>', `<li value="${number}">`);
    return this.markOf(item) + numbered;
  }

  override paragraph(paragraph: Tokens.Paragraph): string {
    return this.markOf(paragraph) + super.paragraph(paragraph);
  }

  override heading(heading: Tokens.Heading): string {
    return this.markOf(heading) + super.heading(heading);
  }

  /** The line of a fence stands before what it encloses. */
  override code(code: Tokens.Code): string {
    const isFenced = /^\s*(?:`{3}|~{3})/.test(code.raw);
    return this.markOf(code, isFenced ? 1 : 0) + super.code(code);
  }

  /** The heads, a rule, and each row on a line of its own. */
  override table(table: Tokens.Table): string {
    let at = 0;
    const html = super.table(table).replaceAll('\n', '');
    return html.replace(/<tr>/g, row => {
      const mark = this.markOf(table, at);
      at += at === 0 ? 2 : 1;
      return mark + row;
    });
  }

  private markOf(token: Token, after = 0): string {
    const line = this.lines.get(token);
    return line === undefined ? '' : `<!--line ${line + after}-->`;
  }
}

/**
 * What tells the line of a place in HTML that was written so: the mark before it, and the lines since.
 * Places are asked for in rising order.
 */
export function lineFinder(html: string, first: number): (place: number) => number {
  const marks = html.matchAll(MARK);
  let next = marks.next().value;
  let at = 0;
  let line = first;
  return place => {
    for (; next && next.index < place; next = marks.next().value) {
      line = Number(next[1]);
      at = next.index + next[0].length;
    }
    line += lineEndsIn(html.slice(at, place));
    at = Math.max(at, place);
    return line;
  };
}

/** How many lines a text ends. */
export function lineEndsIn(text: string): number {
  return text.split('\n').length - 1;
}

function blocksIn(token: Token): readonly Token[] {
  const isBlock = token.type === 'list_item' || token.type === 'blockquote';
  return isBlock && 'tokens' in token ? (token.tokens ?? []) : [];
}
