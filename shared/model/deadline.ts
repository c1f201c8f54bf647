import * as z from 'zod/mini';
import { Id } from './id';

/** Where working days are counted: bank holidays are not the same in all of the United Kingdom. */
export const HolidaysOf = z.enum(['englandAndWales', 'scotland', 'northernIreland']);
export type HolidaysOf = z.infer<typeof HolidaysOf>;

/** Something that is to be done so many working days before or after each meeting. */
export const Deadline = z.object({
  id: Id,
  title: z.string().check(z.minLength(1)),
  workingDays: z.int().check(z.minimum(0), z.maximum(250)),
  side: z.enum(['before', 'after']),
});
export type Deadline = z.infer<typeof Deadline>;
