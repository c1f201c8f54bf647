import type { Quote, Remark, RemarkPlace } from '../../shared/checks/check';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { minuteIdOf } from '../../shared/model/minute';
import { meetingToChange, openDialog } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { linesWithWords } from '../editor/find/matches';
import { goTo } from '../going/go-to';
import { goToBlockAt, goToWords } from '../going/go-to-words';
import { goOnPage } from '../going/on-page';
import { openMeeting } from '../going/open-meeting';
import { carriedAnchor, itemAnchor } from '../meeting/anchors';
import { selectOnSheet } from '../search/select-on-sheet';
import type { CaretPlace } from '../store/caret-place';

/** Goes to the place of a remark: its words are selected, and she can write there at once. */
export async function openRemark(
  desk: Desk,
  meetingId: Id,
  { place, quote }: Remark,
): Promise<void> {
  switch (place.at) {
    case 'item':
      await goTo(desk, itemAnchor(place.itemId));
      return;
    case 'block':
      await goToBlockAt(desk, place.itemId, place.block);
      return;
    case 'attendance':
      await openMeeting(desk, meetingId);
      desk.view.setState({ panel: 'attendance' });
      return;
    case 'facts':
      await openMeeting(desk, meetingId);
      openDialog(desk, 'meetingDetails', meetingId);
      return;
    case 'carried':
      await openCarried(desk, meetingId, place.actionId);
      return;
    case 'words':
      await openWords(desk, meetingId, place, quote);
  }
}

async function openCarried(desk: Desk, meetingId: Id, actionId: Id): Promise<void> {
  await openMeeting(desk, meetingId);
  goOnPage(desk, carriedAnchor(actionId), 'carried');
}

type WordsPlace = Extract<RemarkPlace, { at: 'words' }>;

async function openWords(
  desk: Desk,
  meetingId: Id,
  place: WordsPlace,
  quote: Quote | null,
): Promise<void> {
  const { itemId, actionId } = place.line;
  if (actionId !== null) return openCarried(desk, meetingId, actionId);
  const isThere = await goToWords(desk, itemId, book => caretAt(book, place));
  // Minutes that left the house are not written in.
  if (isThere && quote && !meetingToChange(desk))
    selectOnSheet(itemId, { text: quote.text, marks: [quote] });
}

/** Where a line stands as the editor counts those that have words. */
function caretAt(book: Book, { line, from, to }: WordsPlace): CaretPlace | null {
  const blocks = recordOf(book, 'minute', minuteIdOf(line.itemId))?.blocks ?? [];
  const block = blocks[line.block];
  if (!block) return null;
  const before = linesWithWords(blocks.slice(0, line.block)).length;
  const own = linesIn(block)
    .slice(0, line.line)
    .filter(each => each.length > 0).length;
  const found = { line: before + own, note: line.note, from, to, isFixed: true };
  return { found, goOn: true };
}
