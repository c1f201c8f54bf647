import type { Declaration } from '../model/attendance';
import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import type { Id } from '../model/id';
import type { Meeting } from '../model/meeting';
import { openMeeting } from './open-meeting';

/** A declaration of a meeting: each person has one an item, and one that bears on none. */
export interface DeclarationOf extends Pick<Declaration, 'name' | 'itemId'> {
  readonly meetingId: Id;
}

/**
 * Records an interest that someone declared, and whether they withdrew for the item. What they
 * declared before on the same item is replaced. `null` for a blank name, an item that is not of this
 * meeting, or a circulated meeting.
 */
export function declareInterest(
  book: Book,
  { meetingId, ...declared }: Declaration & { meetingId: Id },
): Change | null {
  const meeting = openMeeting(book, meetingId);
  if (!meeting || !canBeDeclared(book, meetingId, declared)) return null;
  const at = placeIn(meeting, declared);
  const { declarations } = meeting;
  return withDeclarations(
    meeting,
    at < 0 ? [...declarations, declared] : declarations.with(at, declared),
  );
}

/**
 * Puts another declaration in the place of one. If it comes to be of the same person and item as a
 * third, it replaces that too. `null` where there is no such declaration, or the other could not be
 * recorded.
 */
export function editDeclaration(
  book: Book,
  { declared, ...of }: DeclarationOf & { declared: Declaration },
): Change | null {
  const meeting = openMeeting(book, of.meetingId);
  const at = meeting ? placeIn(meeting, of) : -1;
  if (!meeting || at < 0 || !canBeDeclared(book, of.meetingId, declared)) return null;
  const edited = meeting.declarations.flatMap((one, place) => {
    if (place === at) return [declared];
    return isOf(one, declared) ? [] : [one];
  });
  return withDeclarations(meeting, edited);
}

/** Whoever withdrew for the item stays, and the other way round. `null` where nothing was declared. */
export function turnWithdrawal(book: Book, of: DeclarationOf): Change | null {
  const meeting = openMeeting(book, of.meetingId);
  const at = meeting ? placeIn(meeting, of) : -1;
  const one = meeting?.declarations[at];
  if (!meeting || !one) return null;
  const turned = { ...one, withdrew: !one.withdrew };
  return withDeclarations(meeting, meeting.declarations.with(at, turned));
}

/** Takes a declaration back. `null` where there is none, or the meeting is circulated. */
export function removeDeclaration(book: Book, of: DeclarationOf): Change | null {
  const meeting = openMeeting(book, of.meetingId);
  const at = meeting ? placeIn(meeting, of) : -1;
  return meeting && at >= 0
    ? withDeclarations(meeting, meeting.declarations.toSpliced(at, 1))
    : null;
}

function canBeDeclared(book: Book, meetingId: Id, { name, itemId }: Declaration): boolean {
  const isHere = itemId === null || recordOf(book, 'agendaItem', itemId)?.meetingId === meetingId;
  return name.trim() !== '' && isHere;
}

function placeIn({ declarations }: Meeting, of: Pick<Declaration, 'name' | 'itemId'>): number {
  return declarations.findIndex(one => isOf(one, of));
}

function isOf(one: Declaration, { name, itemId }: Pick<Declaration, 'name' | 'itemId'>): boolean {
  return one.name === name && one.itemId === itemId;
}

function withDeclarations(meeting: Meeting, declarations: Declaration[]): Change {
  return { put: [{ ...meeting, declarations }], remove: [] };
}
