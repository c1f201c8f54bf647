import { plainText } from '../../shared/model/inline';
import type { KnownPlace } from '../editor/editor-context';
import type { MeetingFrame } from '../meeting/meeting-view';

/** What a reference can lead to from this meeting: its items, its actions, and those carried to it. */
export function knownPlaces({ numbered, carried, references, label }: MeetingFrame): KnownPlace[] {
  const items = numbered.map(
    ({ item, number }): KnownPlace => ({
      to: 'item',
      target: item.id,
      label: number === '' ? item.title : `agenda item ${number}`,
      detail: item.title,
    }),
  );
  const here = [...references].map(
    ([target, ref]): KnownPlace => ({
      to: 'action',
      target,
      label: ref,
      detail: 'Raised at this meeting',
    }),
  );
  const before = carried.map(
    ({ action }): KnownPlace => ({
      to: 'action',
      target: action.id,
      label: action.ref,
      detail: plainText(action.line, label),
    }),
  );
  return [...items, ...here, ...before];
}
