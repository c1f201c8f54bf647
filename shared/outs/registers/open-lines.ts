import type { OutLine } from './register-out';

/** The lines of a register that may go to everyone, without what of them may not. */
export function openLines(lines: readonly OutLine[]): OutLine[] {
  return lines.flatMap((line): OutLine[] => {
    if (line.is === 'head') return [line];
    if (line.row.isConfidential) return [];
    if (!('lastSaid' in line.row) || !line.row.lastSaid) return [line];
    const { lastSaid } = line.row;
    return [
      { ...line, row: { ...line.row, lastSaid: { ...lastSaid, words: lastSaid.openWords } } },
    ];
  });
}
