/** The names in a line, with commas between them. */
export function namesIn(line: string): string[] {
  return line
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
}
