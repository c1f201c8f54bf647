import { type Book, recordOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import type { Footnote, Reference, ReferenceKind, ReferenceLabel } from '../../shared/model/inline';
import type { Meeting } from '../../shared/model/meeting';
import { type Action, actionsOf } from '../../shared/registers/actions';
import { type AgendaEntry, agendaOf } from '../../shared/registers/agenda';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { type Outcome, outcomesOf } from '../../shared/registers/outcomes';
import { registerRowMeant } from '../../shared/registers/register-rows-meant';
import type { MinutesContext } from '../../shared/report/minutes-context';
import { minutesContext } from '../../shared/report/minutes-report';
import {
  type Anchor,
  actionAnchor,
  carriedAnchor,
  issueAnchor,
  itemAnchor,
  riskAnchor,
} from './anchors';
import { footnotesOf } from './footnotes';

/** What the lines of a meeting's sheet are drawn with. It changes seldom while she types. */
export interface MeetingFrame {
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly carried: readonly CarriedAction[];
  /** The items by their numbers, in document order. */
  readonly numbered: readonly NumberedItem[];
  /** The references of the actions raised here, by the action's id. */
  readonly references: ReadonlyMap<Id, string>;
  readonly label: ReferenceLabel;
  /** Where a reference leads, or `null` where the book does not hold its target. */
  readonly placeOf: (reference: Reference) => Anchor | null;
  /** Where an action stands, by its id or its printed reference, or `null`. */
  readonly placeOfAction: (idOrRef: string) => Anchor | null;
  /** Where a bookmark of the document leads on the sheet, or `null`. */
  readonly placeOfBookmark: (bookmark: string) => Anchor | null;
  /** What the parts of the document before the items are written from. */
  readonly report: MinutesContext;
  /** The footnotes in document order, counted from 1 through the whole sheet. */
  readonly noteNumbers: ReadonlyMap<Footnote, number>;
}

/** An item of the agenda as others speak of it. */
export type NumberedItem = Pick<AgendaEntry, 'item' | 'number' | 'depth'>;

/** All that is drawn of one meeting, taken from the records once. */
export interface MeetingView {
  readonly frame: MeetingFrame;
  readonly entries: readonly AgendaEntry[];
  /** What the document is written from, as it stands now. */
  readonly report: MinutesContext;
  readonly outcomes: readonly Outcome[];
  /** The actions of the committee, from whichever meeting. */
  readonly actions: readonly Action[];
}

/** What is drawn of a meeting, or `null` where the book has no such meeting or its committee. */
export function meetingView(book: Book, meetingId: Id): MeetingView | null {
  const report = minutesContext(book, meetingId, 'full');
  if (!report) return null;
  const { meeting, committee, carried, references, label } = report;
  // The document leaves out a section while it is empty; here it stands, or none could write in it.
  const entries = agendaOf(book, meetingId);
  const actions = actionsOf(book, committee.id);
  const places = actionPlaces(actions, entries, carried);
  const placeOfAction = (idOrRef: string) => places.get(idOrRef) ?? null;
  const notes = entries.flatMap(({ minute }) => footnotesOf(minute?.blocks ?? [], carried));
  const placeOfItem = (id: Id) => (recordOf(book, 'agendaItem', id) ? itemAnchor(id) : null);
  const targets = new Map([...report.bookmarks].map(([target, bookmark]) => [bookmark, target]));
  const frame: MeetingFrame = {
    committee,
    meeting,
    carried,
    numbered: entries.map(({ item, number, depth }) => ({ item, number, depth })),
    references,
    label,
    placeOf: ({ attrs: { to, target } }) => {
      if (to === 'action') return placeOfAction(target);
      return placeOfRow(book, to, target) ?? placeOfItem(target);
    },
    placeOfAction,
    placeOfBookmark: bookmark => {
      const target = targets.get(bookmark) ?? '';
      return placeOfAction(target) ?? placeOfItem(target);
    },
    report,
    noteNumbers: new Map(notes.map((note, at) => [note, at + 1])),
  };
  return { frame, entries, report, outcomes: outcomesOf(book, meetingId), actions };
}

/** Where a risk or an issue stands, by its id or its printed reference. */
function placeOfRow(book: Book, to: ReferenceKind, target: string): Anchor | null {
  const row = to === 'risk' || to === 'issue' ? registerRowMeant(book, to, target) : null;
  if (!row) return null;
  return row.kind === 'risk' ? riskAnchor(row.id) : issueAnchor(row.id);
}

/** An outstanding action is found in this meeting's table first, any other where it was raised. */
function actionPlaces(
  actions: readonly Action[],
  entries: readonly AgendaEntry[],
  carried: readonly CarriedAction[],
): Map<string, Anchor> {
  const hasTable = entries.some(({ minute }) =>
    minute?.blocks.some(({ type }) => type === 'outstandingActions'),
  );
  const rows = new Set(hasTable ? carried.map(({ action }) => action.id) : []);
  const places = new Map<string, Anchor>();
  for (const { id, ref, itemId } of actions) {
    if (!rows.has(id) && itemId === null) continue;
    const place = rows.has(id) ? carriedAnchor(id) : actionAnchor(id);
    places.set(ref, place).set(id, place);
  }
  return places;
}
