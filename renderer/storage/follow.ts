import type { Change } from '../../shared/model/change';
import { merge, NO_CHANGE } from '../../shared/model/change';
import { checkedRecord } from '../../shared/model/checked-record';
import { type Database, journalAfter, readMeta } from './database';
import type { RowChange } from './rows';

/** What was saved after a revision, and the revision that it leads to. */
export interface Followed {
  readonly change: Change;
  readonly revision: number;
}

/** What was saved after that revision, by whichever window: the saved truth, in one change. */
export function savedAfter(database: Database, since: number): Promise<Followed> {
  const { dexie, journal, meta } = database;
  return dexie.transaction('r', journal, meta, async () => {
    const { revision } = await readMeta(database);
    const entries = await journalAfter(database, since);
    const change = entries.map(entry => checked(entry.change)).reduce(merge, NO_CHANGE);
    return { change, revision };
  });
}

/** Without rows that cannot be read: they are set aside where the book is loaded. */
function checked({ put, remove }: RowChange): Change {
  const records = put.map(checkedRecord);
  return { put: records.flatMap(each => ('record' in each ? each.record : [])), remove };
}
