import { updateIdOf } from '../model/action-update';
import { isAction } from '../model/block';
import { type Book, recordOf, recordsOf } from '../model/book';
import { apply } from '../model/change';
import type { Id } from '../model/id';
import { listInWords } from '../model/list-in-words';
import { type Minute, minute } from '../model/minute';
import type { AnyRecord } from '../model/record';
import { actionReferences } from '../registers/action-references';
import { numberAndTitle } from '../registers/agenda';
import { mentionsOf } from '../registers/mentions';
import type { BookLine } from '../versions/edited/book-lines';
import type { Edit } from '../versions/edited/edit';
import { tableAct } from '../versions/edited/table-act';
import { linesInFile } from '../versions/edited/whole-edit';
import { inSentences } from './also-counting';
import { whoSpeaks } from './who-speaks';

/** An edit of the minutes of a meeting among others, and the lines of those. */
export interface AmongEdits {
  readonly meetingId: Id;
  readonly edit: Edit;
  readonly edits: readonly Edit[];
  readonly ours: readonly BookLine[];
}

/** What follows where an edit of an action is taken, in sentences; `null` where nothing else does. */
export function alsoOfAction(book: Book, among: AmongEdits): string | null {
  const { edit, ours, meetingId } = among;
  const line = ours[edit.line ?? -1];
  const actionId = actionOf(line);
  if (edit.what === 'remove' && actionId) return whereTakenOut(book, meetingId, actionId, ours);
  if (edit.what === 'reword' && line?.part?.of === 'words') {
    return alsoUnderItem(book, among, line.part.actionId);
  }
  const act = tableAct(edit, ours);
  return act?.act === 'sayUpdate' ? whatBecomes(book, meetingId, act.actionId, edit) : null;
}

function actionOf(line: BookLine | undefined): Id | null {
  const target = line?.place?.target;
  return target?.of === 'block' ? (target.actionId ?? null) : null;
}

function whereTakenOut(
  book: Book,
  meetingId: Id,
  actionId: Id,
  ours: readonly BookLine[],
): string | null {
  const raised = minuteRaising(book, meetingId, actionId);
  if (!raised) return null;
  const blocks = raised.blocks.filter(block => !isAction(block) || block.attrs.id !== actionId);
  const left = minute(raised.itemId, meetingId, blocks);
  const after = apply(book, { put: [left], remove: [] });
  const isListed = ours.some(({ part }) => part?.of === 'words' && part.actionId === actionId);
  return inSentences([
    isListed ? 'It goes from the table of new actions too.' : null,
    whatReferences(book, after, meetingId, raised, actionId),
    whoStillSpeaks(after, meetingId, actionId),
  ]);
}

function minuteRaising(book: Book, meetingId: Id, actionId: Id): Minute | undefined {
  return recordsOf(book, 'minute').find(
    each =>
      each.meetingId === meetingId &&
      each.blocks.some(block => isAction(block) && block.attrs.id === actionId),
  );
}

/** A reference that is fixed is not given again; where none is, those after it count anew. */
function whatReferences(
  book: Book,
  after: Book,
  meetingId: Id,
  { blocks }: Minute,
  actionId: Id,
): string | null {
  const own = blocks.filter(isAction).find(({ attrs }) => attrs.id === actionId)?.attrs.ref;
  if (own) return `Its reference ${own} is not given again.`;
  const [was, is] = [book, after].map(each => actionReferences(each, meetingId));
  const [first] = [...(is ?? [])].filter(([id, ref]) => was?.get(id) !== ref);
  return first ? `Those after it count anew: ${was?.get(first[0])} is then ${first[1]}.` : null;
}

function whoStillSpeaks(after: Book, meetingId: Id, actionId: Id): string | null {
  const leading = [...after.records.values()].filter(record => mentionsOf(record).has(actionId));
  const who = [...new Set(leading.map(record => speakerIn(after, record, meetingId)))];
  const [first, ...others] = who;
  if (first === undefined) return null;
  const said = listInWords(who);
  const capital = said.charAt(0).toUpperCase() + said.slice(1);
  return `${capital} still ${others.length === 0 ? 'speaks' : 'speak'} of it.`;
}

function speakerIn(book: Book, record: AnyRecord, meetingId: Id): string {
  const isHere = record.kind === 'actionUpdate' && record.meetingId === meetingId;
  return isHere ? 'an update in these minutes' : whoSpeaks(book, record, meetingId);
}

/** The words of a row are those under the item; where the copy has others there, those count. */
function alsoUnderItem(book: Book, { edits, ours, edit }: AmongEdits, actionId: Id): string | null {
  const raised = ours.find(line => actionOf(line) === actionId);
  const item = raised?.place && recordOf(book, 'agendaItem', raised.place.itemId);
  if (!raised || !item) return null;
  const isThereToo = edits.some(
    other => other !== edit && other.what === 'reword' && ours[other.line ?? -1] === raised,
  );
  const where = `under ${numberAndTitle(book, item)}`;
  return isThereToo
    ? `This copy words the action otherwise ${where}: where both are taken, it says what stands there.`
    : `The action says so ${where} too.`;
}

/** With a first update, its row says how the action stands. */
function whatBecomes(book: Book, meetingId: Id, actionId: Id, edit: Edit): string | null {
  const meeting = recordOf(book, 'meeting', meetingId);
  const labels = meeting && recordOf(book, 'committee', meeting.committeeId)?.houseStyle.labels;
  if (!labels) return null;
  const texts = linesInFile(edit).map(({ text }) => text.trim());
  if (texts.includes(labels.closed)) return 'The action is then closed.';
  const isFirst = !recordOf(book, 'actionUpdate', updateIdOf(actionId, meetingId));
  const isSaid = texts.includes(labels.ongoing);
  return isFirst && !isSaid ? `Its row then says “${labels.ongoing}” below this.` : null;
}
