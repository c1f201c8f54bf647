import type { Inline, Text } from '../../shared/model/inline';
import { verbsIn } from '../../shared/registers/outcomes';

/** The line with the committee's verbs in bold, as they stand in capitals. */
export function withBoldVerbs(line: readonly Inline[], verbs: readonly string[]): Inline[] {
  return line.flatMap<Inline>(piece =>
    piece.type === 'text' ? boldVerbsOf(piece, verbs) : [piece],
  );
}

function boldVerbsOf(piece: Text, verbs: readonly string[]): Text[] {
  const { marks = [] } = piece;
  if (marks.some(({ type }) => type === 'bold')) return [piece];
  const parts: Text[] = [];
  let done = 0;
  for (const { verb, at } of verbsIn(piece.text, verbs)) {
    parts.push({ ...piece, text: piece.text.slice(done, at) });
    parts.push({ ...piece, text: verb, marks: [...marks, { type: 'bold' }] });
    done = at + verb.length;
  }
  parts.push({ ...piece, text: piece.text.slice(done) });
  return parts.filter(({ text }) => text !== '');
}
