import type { SetAside } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import type { AnyRecord } from '../../shared/model/record';

/** Records that were asked for together, with the rows among them that could not be read. */
export interface Gathered {
  readonly records: readonly AnyRecord[];
  readonly setAside: readonly SetAside[];
}

/** Records as they lie, each checked and each found unsound set aside. */
export function checkedRows(rows: readonly unknown[]): Gathered {
  const records: AnyRecord[] = [];
  const setAside: SetAside[] = [];
  for (const [at, record] of rows.entries()) {
    const checked = checkedRecord(record);
    if ('record' in checked) records.push(checked.record);
    else setAside.push({ at, record, reason: checked.reason });
  }
  return { records, setAside };
}

/** The records among these rows that can be read; a row that was not found is none. */
export function soundRecords(rows: readonly unknown[]): readonly AnyRecord[] {
  return checkedRows(rows.filter(row => row !== undefined)).records;
}
