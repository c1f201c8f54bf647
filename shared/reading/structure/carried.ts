import { type ActionUpdate, actionUpdate, type Closing } from '../../model/action-update';
import { paragraph } from '../../model/block';
import { type EarlierAction, earlierAction } from '../../model/earlier-action';
import type { Id, NewId } from '../../model/id';
import { plainText } from '../../model/inline';
import type { PartialDate } from '../../model/partial-date';
import { dueIn } from './due-date';
import { ownersIn } from './owners';
import type { OutstandingRow } from './tables';

/** What the reader knows while it makes records of the outstanding actions. */
export interface CarriedContext {
  readonly committeeId: Id;
  readonly meetingId: Id;
  readonly meetingDate: PartialDate | null;
  readonly newId: NewId;
  /** The id of the item with this number, or `null`. */
  itemId(number: string): Id | null;
  /** The id of the action of this reference that the meeting raised, or `null`. */
  raisedId(ref: string): Id | null;
}

/** The outstanding actions of a meeting as records: each action and what was said of it. */
export function carriedActions(
  rows: readonly OutstandingRow[],
  context: CarriedContext,
): { actions: EarlierAction[]; updates: ActionUpdate[] } {
  const actions = rows.map(row => actionOf(row, context));
  const updates = rows.map((row, place) => updateOf(row, actions[place]?.id ?? '', place, context));
  return { actions, updates };
}

/** The new action that an update says it gave rise to: `See action TABASC33/01`. */
export function gaveRiseTo(text: string, code: string): string | null {
  const found =
    /\b(?:see|new|replaced by|superseded by|refer to)\s+(?:new\s+)?action\s+([A-Z][A-Z0-9-]*\/\d+)/iu.exec(
      text,
    );
  const ref = found?.[1] ?? null;
  return ref?.startsWith(code) ? ref : null;
}

function actionOf(row: OutstandingRow, context: CarriedContext): EarlierAction {
  const text = plainText(row.line);
  return earlierAction({
    id: context.newId(),
    committeeId: context.committeeId,
    ref: row.ref,
    raisedAt: /(\d+)\/\d+$/.exec(row.ref)?.[1] ?? '',
    owners: ownersIn(text),
    due: dueIn(text, context.meetingDate),
    content: [...row.line],
  });
}

function updateOf(
  row: OutstandingRow,
  actionId: Id,
  place: number,
  context: CarriedContext,
): ActionUpdate {
  const text = row.update.map(line => plainText(line)).join(' ');
  const item = /\bunder (?:agenda )?item\s+(\d+)/i.exec(text)?.[1];
  const underItemId = item === undefined ? null : context.itemId(item);
  const status = row.status ?? 'ongoing';
  return actionUpdate({
    actionId,
    meetingId: context.meetingId,
    place,
    blocks: row.update.map(paragraph),
    status,
    underItemId,
    closing: status === 'closed' ? closingIn(text, underItemId, context) : null,
  });
}

/** How an action closed, where its update says so; `null` where it does not. */
function closingIn(text: string, underItemId: Id | null, context: CarriedContext): Closing | null {
  const to =
    /\b(?:hand(?:ed)? over|transfer(?:red)?|pass(?:ed)?)\s+(?:over\s+)?(?:the|this)?\s*(?:action\s+)?to\s+(?:the\s+)?((?:\p{Lu}[\p{L}-]*\s?)+)/u.exec(
      text,
    )?.[1];
  if (to !== undefined) return { how: 'handedOver', to: to.trim() };
  const ref = gaveRiseTo(text, '');
  if (ref !== null) return { how: 'superseded', by: context.raisedId(ref) ?? ref };
  if (underItemId !== null) return { how: 'underItem', itemId: underItemId };
  return null;
}
