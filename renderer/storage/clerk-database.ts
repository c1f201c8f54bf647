import { Dexie, type Table } from 'dexie';
import type { AnyRecord } from '../../shared/model/record';
import { openPlace } from './place';
import { isObject, type Part } from './rows';
import type { LiesAt } from './scribe';

/**
 * What the clerk keeps of one part of the book, so that a start need not read the whole of it. It
 * follows from the saved book, and can be lost without losing anything.
 */
export interface KeptPart {
  readonly part: Part;
  /** The slim records that the registers are computed from. */
  readonly records: readonly AnyRecord[];
}

/** All that was kept, and up to which revision of the book it holds. */
export interface KeptParts {
  readonly parts: readonly KeptPart[];
  readonly revision: number;
}

/** An index of the words of the book, and up to which revision it holds. */
export interface KeptIndex {
  readonly bytes: Uint8Array;
  readonly revision: number;
}

/** The clerk's own database, beside that of the book. */
export interface ClerkDatabase {
  /** `null` where nothing is kept, not all of a book, or in another form than this program's. */
  readonly read: () => Promise<KeptParts | null>;
  /** Forgets all that is kept, before a book is kept anew: it is kept by parts, of no revision yet. */
  readonly begin: () => Promise<void>;
  /**
   * Keeps these parts, as the book had them at that revision. Does nothing where another window has
   * kept a later state.
   */
  readonly keep: (kept: KeptParts) => Promise<void>;
  /** The index that was kept last; `null` where none was, or in another form. */
  readonly readIndex: () => Promise<KeptIndex | null>;
  readonly keepIndex: (index: KeptIndex) => Promise<void>;
  readonly close: () => void;
}

/** The form of what is kept. What lies in another is read anew from the book. */
const FORM = 1;

/** The revision of what is kept while a book is read for the first time. */
export const NOT_YET = 0;

interface Row {
  readonly key: string;
  readonly kept: KeptPart;
}

interface State {
  readonly key: 'state';
  readonly form: number;
  readonly revision: number;
}

/** Opens what the clerk keeps of the book that lies there. Rejects where it cannot be opened. */
export async function openClerkDatabase({ name, bucket }: LiesAt): Promise<ClerkDatabase> {
  const { factory } = await openPlace(bucket);
  const dexie = new Dexie(`${name} registers`, {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    // It follows from the book, and is read anew where it was lost.
    chromeTransactionDurability: 'relaxed',
  });
  dexie.version(1).stores({ parts: 'key', state: 'key' });
  const parts: Table<Row, string> = dexie.table('parts');
  const state: Table<unknown, string> = dexie.table('state');
  await dexie.open();
  return {
    read: () =>
      dexie.transaction('r', parts, state, async () => {
        const last = stateIn(await state.get('state'));
        if (last?.form !== FORM || last.revision === NOT_YET) return null;
        const rows = await parts.toArray();
        return { parts: rows.map(({ kept }) => kept), revision: last.revision };
      }),
    begin: () =>
      dexie.transaction('rw', parts, state, async () => {
        await parts.clear();
        await state.put(stateAt(NOT_YET));
      }),
    keep: kept =>
      dexie.transaction('rw', parts, state, async () => {
        const last = stateIn(await state.get('state'));
        if (last?.form === FORM && last.revision > kept.revision) return;
        await put(parts, kept.parts);
        await state.put(stateAt(kept.revision));
      }),
    readIndex: async () => indexIn(await state.get('index')),
    keepIndex: async index => {
      await state.put({ key: 'index', form: FORM, ...index });
    },
    close: () => dexie.close(),
  };
}

async function put(table: Table<Row, string>, parts: readonly KeptPart[]): Promise<void> {
  const [empty, full] = [parts.filter(isEmpty), parts.filter(each => !isEmpty(each))];
  await table.bulkDelete(empty.map(({ part }) => keyOf(part)));
  await table.bulkPut(full.map(kept => ({ key: keyOf(kept.part), kept })));
}

function stateAt(revision: number): State {
  return { key: 'state', form: FORM, revision };
}

function isEmpty({ records }: KeptPart): boolean {
  return records.length === 0;
}

/** No meeting has an empty id. */
function keyOf(part: Part): string {
  return part ?? '';
}

function indexIn(found: unknown): KeptIndex | null {
  const at = stateIn(found);
  if (!isObject(found) || at?.form !== FORM || !(found['bytes'] instanceof Uint8Array)) return null;
  return { bytes: found['bytes'], revision: at.revision };
}

function stateIn(found: unknown): Pick<State, 'form' | 'revision'> | null {
  if (!isObject(found)) return null;
  const { form, revision } = found;
  return typeof form === 'number' && typeof revision === 'number' ? { form, revision } : null;
}
