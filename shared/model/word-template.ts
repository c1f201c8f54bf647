import * as z from 'zod/mini';
import { Id } from './id';

/** Bytes in base64 (RFC 4648), looked at letter by letter: there may be millions. */
const Bytes = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/**
 * A committee's own Word file, in which its minutes are written: `docx` in base64, `name` as the file was
 * called. It is large, and is read only when something is written in it; the committee says that it has one.
 */
export const WordTemplate = z
  .object({
    kind: z.literal('wordTemplate'),
    id: Id,
    committeeId: Id,
    name: z.string(),
    docx: Bytes,
  })
  .check(
    z.refine(({ id, committeeId }) => id === wordTemplateIdOf(committeeId), {
      path: ['id'],
      error: 'does not follow from the committee',
    }),
  );
export type WordTemplate = z.infer<typeof WordTemplate>;

/** The id of a committee's template. It follows from the committee's, so that none can have two. */
export function wordTemplateIdOf(committeeId: Id): Id {
  return `${committeeId}.wordTemplate`;
}

/** A committee's own Word file. */
export function wordTemplate(committeeId: Id, name: string, docx: string): WordTemplate {
  return { kind: 'wordTemplate', id: wordTemplateIdOf(committeeId), committeeId, name, docx };
}
