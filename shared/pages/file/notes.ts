import { elementsIn } from '../../reading/html/xml-tree';
import { NOWHERE, type Story, storyOf } from './reading';
import type { Note } from './word-file';

/**
 * The note of a mark and its number: one for the foot of the page, or `null` for one that stands at
 * the end. `null` altogether where the file has no such note, or a note stands in a note.
 */
export function noteAt(
  { reading, noteNumber }: Story,
  kind: 'footnote' | 'endnote',
  id: string | undefined,
): { readonly number: string; readonly note: Note | null } | null {
  if (noteNumber !== null) return null;
  const part = reading.file
    .related(reading.file.main)
    .find(({ type }) => type === `${kind}s`)?.target;
  const notes = part === undefined ? null : reading.file.xml(part);
  const found = elementsIn(notes).find(
    ({ tag, attributes }) => tag === kind && attributes['id'] === id,
  );
  if (!found || part === undefined) return null;
  const counter = kind === 'footnote' ? 'foot' : 'end';
  reading.notes[counter] += 1;
  const number = String(reading.notes[counter]);
  const blocks = reading.blocksOf(storyOf(reading, part, number), elementsIn(found), NOWHERE);
  if (kind === 'footnote') return { number, note: { blocks } };
  reading.endnotes.push(...blocks);
  return { number, note: null };
}
