import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import {
  type KeptTemplate,
  stationeryOf,
  templateIdsOfCommittee,
} from '../../shared/outs/used-template';
import type { Desk } from '../desk/desk';

/** The stationery of a committee for what goes out as Word; `null` where it has none of its own. */
export async function broughtStationery(
  desk: Desk,
  committeeId: Id,
  asAt: PartialDate,
): Promise<KeptTemplate | null> {
  await desk.bringPlaces(templateIdsOfCommittee(desk.book.getState().book, committeeId));
  return stationeryOf(desk.book.getState().book, committeeId, asAt);
}
