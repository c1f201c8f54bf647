import type { Change } from '../model/change';
import { checkedRecord } from '../model/checked-record';
import type { AnyRecord } from '../model/record';

/** The change that puts a record made from what she typed; `null` where it is no sound record. */
export function puttingChecked(record: AnyRecord): Change | null {
  const checked = checkedRecord(record);
  return 'record' in checked ? { put: [checked.record], remove: [] } : null;
}
