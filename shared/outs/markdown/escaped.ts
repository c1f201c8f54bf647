/** Signs that mean something to Markdown wherever they stand. */
const SIGNS = /[\\`*[\]<|~]/g;

/** A low line means something where a word begins or ends at it. */
const LOW_LINE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What would be read as a sign of HTML by its name or number. */
const ENTITY = /&(?=#?\w+;)/g;

/**
 * What makes a line more than words by how it begins: a heading, a quotation, a point, a number, a
 * line under a heading or a table.
 */
const BEGINNING = /^(?:(#{1,6})(?=\s|$)|(>|[-+](?=[\s-]|$)|=(?=[=\s]*$)|:(?=-)))/;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** Words that Markdown shows as they are, inside a line (CommonMark, and GitHub's tables). */
export function escaped(words: string): string {
  return words.replace(SIGNS, '\\$&').replace(LOW_LINE, '\\_').replace(ENTITY, '&amp;');
}

/** A line of escaped words as it may stand at the beginning of a line. */
export function lineBegun(line: string): string {
  return line.trimStart().replace(BEGINNING, '\\$&').replace(NUMBER, '$1\\$2');
}
