import type { Change } from '../model/change';
import type { AnyRecord } from '../model/record';
import type { CommandContext } from './command';

/** A record that lies in the trash where it stands, with all that was said of it. */
type Removable = Extract<AnyRecord, { removedAt?: string }>;

/** Puts such a record into the trash. `null` where there is none, or it is there already. */
export function removing(record: Removable | null, { today, now }: CommandContext): Change | null {
  if (!record || record.removedAt !== undefined) return null;
  return { put: [{ ...record, removedAt: `${today}T${now}` }], remove: [] };
}

/** Puts it back. `null` where it is not in the trash. */
export function puttingBack(record: Removable | null): Change | null {
  if (record?.removedAt === undefined) return null;
  const { removedAt, ...stands } = record;
  return { put: [stands], remove: [] };
}
