import * as z from 'zod/mini';

/** A name that a record or block keeps for life. Opaque: only ever compared. */
export const Id = z.string().check(z.minLength(1), z.maxLength(200));
export type Id = z.infer<typeof Id>;

/**
 * Gives a fresh id at each call. Passed in, so that the same input gives the same records. An id is
 * short (64 characters at most) and has no full stop: ids that follow from others are joined by it.
 */
export type NewId = () => Id;
