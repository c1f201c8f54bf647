import { type Book, recordOf, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import { committeesOf } from '../../shared/registers/committees';
import { referenceLabels } from '../../shared/registers/reference-labels';
import type { FoundPiece } from '../../shared/search/found-piece';
import { meetingToChange, openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { goToWords } from '../going/go-to-words';
import { goOnPage } from '../going/on-page';
import { openMeeting } from '../going/open-meeting';
import { openRegisterRow } from '../going/open-register';
import { openChanges, openCommittee, openMeetings } from '../going/open-screens';
import { carriedAnchor, itemAnchor } from '../meeting/anchors';
import type { CaretPlace } from '../store/caret-place';
import { tabNamed } from '../store/register-tabs';
import type { PanelName } from '../store/view-store';
import { selectOnSheet } from './select-on-sheet';
import { placeOfHit } from './words-of-hit';

/** Opens what was found where it stands: its words are selected, and she can go on writing there. */
export async function openHit(desk: Desk, hit: FoundPiece): Promise<void> {
  const { doc, meeting } = hit;
  if (meeting) await openInMeeting(desk, meeting.id, hit);
  else if (doc.place === 'changes') await openChange(desk, doc.recordId);
  else if (doc.place === 'people') openParty(desk, doc.recordId);
  else openRow(desk, hit);
}

async function openInMeeting(desk: Desk, meetingId: Id, hit: FoundPiece): Promise<void> {
  const { doc } = hit;
  if (doc.itemId !== null && doc.block !== null) await openWords(desk, meetingId, doc.itemId, hit);
  else if (doc.itemId !== null) await goTo(desk, itemAnchor(doc.itemId));
  else await openMeeting(desk, meetingId);
  if (doc.place === 'notes') showPanel(desk, 'privateNotes');
  if (doc.place === 'people') showPanel(desk, 'attendance');
  // An update stands in the table of the meeting that gave it.
  if (doc.place === 'updates') goOnPage(desk, carriedAnchor(doc.actionId ?? ''));
}

/** Words of minutes that left the house are selected on the sheet: nobody writes in them. */
async function openWords(desk: Desk, meetingId: Id, itemId: Id, hit: FoundPiece): Promise<void> {
  const isThere = await goToWords(desk, itemId, book => placeNow(book, meetingId, hit));
  if (isThere && !meetingToChange(desk)) selectOnSheet(itemId, hit.sentence);
}

function placeNow(book: Book, meetingId: Id, hit: FoundPiece): CaretPlace | null {
  const minute = recordOf(book, 'minute', minuteIdOf(hit.doc.itemId ?? ''));
  return minute && placeOfHit(minute.blocks, hit, referenceLabels(book, meetingId));
}

function showPanel(desk: Desk, panel: PanelName): void {
  desk.view.setState({ panel });
}

async function openChange(desk: Desk, id: Id): Promise<void> {
  await openChanges(desk);
  const { book } = desk.book.getState();
  if (recordOf(book, 'modification', id)) openDialog(desk, 'modification', id);
  else if (recordOf(book, 'release', id)) openDialog(desk, 'release', id);
}

/** Where a person or body sits, or a committee itself. */
function openParty(desk: Desk, id: Id): void {
  const { book } = desk.book.getState();
  const sits = recordsOf(book, 'committee').find(committee =>
    committee.members.some(({ partyId }) => partyId === id),
  );
  const committeeId = recordOf(book, 'committee', id)?.id ?? sits?.id ?? committeesOf(book)[0]?.id;
  if (committeeId === undefined) openMeetings(desk);
  else openCommittee(desk, committeeId);
}

/** What stands in no meeting is a row of a register. */
function openRow(desk: Desk, { doc }: FoundPiece): void {
  const tab = tabNamed(doc.place);
  if (tab) openRegisterRow(desk, tab.name, doc.recordId);
}
