import { isTextAlone } from '../model/agenda-item';
import type { Book } from '../model/book';
import type { Committee } from '../model/committee';
import type { HouseStyle } from '../model/house-style';
import type { Id } from '../model/id';
import type { ReferenceLabel } from '../model/inline';
import type { Meeting } from '../model/meeting';
import type { Notice } from '../model/notice';
import type { AgendaEntry } from '../registers/agenda';
import type { CarriedAction } from '../registers/carry-forward';
import type { MinutesVersion } from '../registers/public-version';

/** What every part of the minutes is written from. */
export interface MinutesContext {
  readonly book: Book;
  readonly committee: Committee;
  readonly meeting: Meeting;
  readonly style: HouseStyle;
  readonly version: MinutesVersion;
  readonly agenda: readonly AgendaEntry[];
  readonly carried: readonly CarriedAction[];
  /** The reference of each action raised at this meeting, by the action's id. */
  readonly references: ReadonlyMap<Id, string>;
  readonly label: ReferenceLabel;
  /** The bookmark of each item and action that stands in this document, by id and by reference. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** Why the items of this meeting are left out of the version, by id; an open item is not in it. */
  readonly hiddenItems: ReadonlyMap<Id, string>;
  /** Where the parts put their remarks. */
  readonly notices: Notice[];
}

/** What an item of this meeting is called in a sentence: `item 3`, else its title, else where it stands. */
export function itemInWords(context: MinutesContext, itemId: Id): string {
  const entry = context.agenda.find(({ item }) => item.id === itemId);
  if (!entry) return 'an item that is no longer on the agenda';
  if (entry.number !== '') return `item ${entry.number}`;
  if (context.hiddenItems.has(itemId)) return 'a confidential item';
  return isTextAlone(entry.item) ? textInWords(context, entry) : `“${entry.item.title}”`;
}

/** Text alone by where it stands: `the text before item 1`. */
function textInWords({ agenda }: MinutesContext, entry: AgendaEntry): string {
  const next = agenda.slice(agenda.indexOf(entry)).find(({ number }) => number !== '');
  return next ? `the text before item ${next.number}` : 'the text without a title';
}
