import * as z from 'zod/mini';
import { Id } from './id';
import { listInWords } from './list-in-words';

/**
 * Who is to do an action: a person, a body or a role, by name (`SECAS`, `The TABASC Chair`).
 * `partyId` ties the name to a person or body of the book where there is one.
 */
export const Owner = z.object({
  name: z.string().check(z.minLength(1)),
  partyId: z.nullable(Id),
});
export type Owner = z.infer<typeof Owner>;

/** Someone who can own an action: a member, a body or a role. */
export interface KnownOwner extends Readonly<Owner> {
  /** What tells those of one name apart (`Large Supplier Member`). */
  readonly detail: string;
}

/** An owner known by name alone. */
export function ownerNamed(name: string): Owner {
  return { name, partyId: null };
}

/** Owners in a line, as a sentence names them: `DCC, SECAS and Ofgem`. */
export function ownersInWords(owners: readonly Owner[]): string {
  return listInWords(owners.map(({ name }) => name));
}

/** By what an owner is told from others: `the Panel` and `The Panel`, `Panel` and `PANEL` are one. */
export function ownerKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, '');
}
