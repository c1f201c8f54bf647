import type * as z from 'zod/mini';
import { AnyRecord } from './record';

/** How deep a record may be nested, counted in objects and arrays: some hundred lists in lists. */
const DEEPEST = 400;

/** How much deeper a record lies inside one that keeps it as removed. */
const DEPTH_OF_REMOVED = 2;

/** What came of a check: the record, or in words what is wrong with it. */
export type CheckedRecord = { readonly record: AnyRecord } | { readonly reason: string };

/**
 * Checks a record that comes from outside: disk, clipboard, another version. What the record should
 * not hold is left out of it. Never throws, whatever the input.
 */
export function checkedRecord(input: unknown): CheckedRecord {
  // The check itself walks lists in lists and would run out of stack on a hostile depth.
  if (isDeeperThan(deepestFor(input), input)) return { reason: 'record: nested too deep' };
  const checked = AnyRecord.safeParse(input);
  return checked.success ? { record: checked.data } : { reason: reasonOf(checked.error) };
}

function deepestFor(input: unknown): number {
  const keepsRecords =
    typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'removed';
  return keepsRecords ? DEEPEST + DEPTH_OF_REMOVED : DEEPEST;
}

/** Whether a value nests more objects and arrays in one another than this. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some(part => isDeeperThan(levels - 1, part));
}

function reasonOf(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'record'}: ${issue.message}` : 'unknown';
}
