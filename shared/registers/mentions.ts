import type { ActionUpdate } from '../model/action-update';
import { type Block, isAction } from '../model/block';
import { linesIn } from '../model/block-lines';
import type { Due } from '../model/due';
import type { Id } from '../model/id';
import type { Inline } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Statement } from '../model/modification';
import type { Owner } from '../model/owner';
import type { AnyRecord } from '../model/record';
import type { RegisterLink } from '../model/register-link';
import type { RiskStatement } from '../model/risk';

/** Records are never changed in place, so what one mentions is found once. */
const KNOWN = new WeakMap<AnyRecord, ReadonlySet<Id>>();

/**
 * The ids by which a record leads to others: what it belongs to, who it names, what its words point
 * at. Printed references of what the book does not hold are among them. The clock is not: an item
 * that was begun may since have been taken off, and was begun all the same.
 */
export function mentionsOf(record: AnyRecord): ReadonlySet<Id> {
  const known = KNOWN.get(record);
  if (known) return known;
  const found = new Set(idsIn(record).filter(id => id !== null));
  KNOWN.set(record, found);
  return found;
}

/** The ids others can lead to in a record: its own, and those of the actions in its text. */
export function idsHeldBy(record: AnyRecord): Id[] {
  if (record.kind !== 'minute') return [record.id];
  return [record.id, ...record.blocks.filter(isAction).map(({ attrs }) => attrs.id)];
}

function idsIn(record: AnyRecord): (Id | null)[] {
  switch (record.kind) {
    case 'committee':
      return record.members.flatMap(({ partyId, alternateIds }) => [partyId, ...alternateIds]);
    case 'meeting':
      return [
        record.committeeId,
        ...peopleIn(record),
        ...itemsNamedIn(record),
        ...approvedWhere(record),
      ];
    case 'agendaItem':
      return [record.meetingId, record.parentId];
    case 'minute':
      return [record.itemId, record.meetingId, ...record.blocks.flatMap(idsInBlock)];
    case 'actionUpdate':
      return idsInUpdate(record);
    case 'earlierAction':
      return [record.committeeId, ...idsInAction(record), ...record.content.flatMap(targetsIn)];
    case 'keptVersion':
      return [record.meetingId];
    case 'privateNote':
      return [record.itemId, record.meetingId];
    case 'modification':
      return [record.codeId, record.splitFromId, ...record.statements.flatMap(idsInStatement)];
    case 'release':
      return [record.codeId];
    case 'keptReport':
    case 'reportDraft':
      return [record.codeId, record.committeeId];
    case 'risk':
      return [
        record.committeeId,
        ...record.links.map(toTarget),
        ...record.statements.flatMap(idsInRiskWord),
      ];
    case 'issue':
      return [
        ...record.links.map(toTarget),
        ...record.statements.map(({ meetingId }) => meetingId),
      ];
    case 'duty':
      return [record.committeeId];
    // A snooze without its action or meetings does no harm, and keeps none of them in the book.
    case 'snooze':
    case 'wordTemplate':
      return [record.committeeId];
    case 'person':
    case 'body':
    case 'code':
    case 'savedView':
    // It goes with its version, and keeps no meeting in the book.
    case 'versionDocument':
    case 'removed':
      return [];
  }
}

function idsInStatement({ facts, saidIn }: Statement): (Id | null)[] {
  const { targetReleaseId = null, implementation } = facts;
  const releaseId = implementation?.by === 'release' ? implementation.releaseId : null;
  return [targetReleaseId, releaseId, saidIn?.meetingId ?? null];
}

function idsInRiskWord({ facts, meetingId }: RiskStatement): (Id | null)[] {
  return [meetingId, ...(facts.owners ?? []).map(({ partyId }) => partyId)];
}

function toTarget({ target }: RegisterLink): Id {
  return target;
}

function peopleIn({ attendance }: Meeting): (Id | null)[] {
  return attendance.map(({ partyId }) => partyId);
}

function itemsNamedIn({ attendance, declarations }: Meeting): (Id | null)[] {
  return [
    ...attendance.flatMap(({ itemIds, movements }) => [
      ...itemIds,
      ...movements.map(({ itemId }) => itemId),
    ]),
    ...declarations.map(({ itemId }) => itemId),
  ];
}

/** Where minutes were approved and corrected, which has to stay for that to be seen. */
function approvedWhere({ approval, corrections = [] }: Meeting): (Id | null)[] {
  return [
    ...(approval ? [approval.meetingId, approval.itemId] : []),
    ...corrections.flatMap(({ itemId, meetingId }) => [itemId, meetingId]),
  ];
}

function idsInUpdate(update: ActionUpdate): (Id | null)[] {
  const { actionId, meetingId, underItemId, newDue = null, blocks } = update;
  const own = [actionId, meetingId, underItemId, closedBy(update), meetingOfDue(newDue)];
  return [...own, ...blocks.flatMap(idsInBlock)];
}

function closedBy({ closing }: ActionUpdate): Id | null {
  if (closing?.how === 'underItem') return closing.itemId;
  return closing?.how === 'superseded' ? closing.by : null;
}

function idsInBlock(block: Block): (Id | null)[] {
  const targets = linesIn(block).flatMap(line => line.flatMap(targetsIn));
  return isAction(block)
    ? [...targets, block.attrs.arisesFrom, ...idsInAction(block.attrs)]
    : targets;
}

function idsInAction({
  owners,
  due,
}: {
  owners: readonly Owner[];
  due: Due | null;
}): (Id | null)[] {
  return [...owners.map(({ partyId }) => partyId), meetingOfDue(due)];
}

function meetingOfDue(due: Due | null): Id | null {
  return due?.by === 'meeting' ? due.meetingId : null;
}

function targetsIn(piece: Inline): Id[] {
  if (piece.type === 'footnote') return (piece.content ?? []).flatMap(targetsIn);
  return piece.type === 'reference' ? [piece.attrs.target] : [];
}
