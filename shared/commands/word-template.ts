import { type Book, recordOf } from '../model/book';
import { type Change, merge } from '../model/change';
import type { Id } from '../model/id';
import { wordTemplate, wordTemplateIdOf } from '../model/word-template';
import { puttingChecked } from './checked-change';

/** A Word file that is to be a committee's template: what it is called, and its bytes in base64. */
export interface GivenTemplate {
  readonly name: string;
  readonly docx: string;
}

/**
 * Gives a committee its own Word file, in the place of any before it; `null` takes it off again. It has
 * been looked at by then (`readTemplate`). `null` where the book has no such committee, or nothing to take.
 */
export function setWordTemplate(
  book: Book,
  { committeeId, template }: { committeeId: Id; template: GivenTemplate | null },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee) return null;
  const { wordTemplate: before, ...bare } = committee;
  if (template === null) {
    if (before === undefined) return null;
    return { put: [bare], remove: [wordTemplateIdOf(committeeId)] };
  }
  const { name, docx } = template;
  const named = puttingChecked({ ...bare, wordTemplate: name });
  const kept = puttingChecked(wordTemplate(committeeId, name, docx));
  return named && kept && merge(named, kept);
}
