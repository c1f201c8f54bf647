import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import type { Committee } from '../../shared/model/committee';
import type { Id, NewId } from '../../shared/model/id';
import type { Inline, ReferenceKind, ReferenceLabel } from '../../shared/model/inline';
import type { KnownOwner } from '../../shared/model/owner';
import type { ClockTime, PartialDate } from '../../shared/model/partial-date';

/** Something that a reference can lead to. */
export interface KnownPlace {
  readonly to: ReferenceKind;
  readonly target: string;
  /** Its number or reference (`3`, `STSC31/02`), and what it is about. */
  readonly label: string;
  readonly detail: string;
}

/** A short form and the words that it stands for. */
export interface Phrase {
  readonly short: string;
  readonly words: string;
}

/** Who knows how words are spelt. */
export interface Spelling {
  /** Those of the words that are misspelt. */
  readonly check: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Words that may have been meant, the likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  /** Makes it one of the committee's words. */
  readonly add: (word: string) => void | Promise<void>;
  /** Shows a menu of these words at the pointer; which she took, `null` where she left it. */
  readonly choose: (words: readonly string[]) => Promise<number | null>;
}

/** What the editor must know of the meeting around the minute. */
export interface EditorContext {
  readonly committee: Pick<
    Committee,
    'code' | 'actionPattern' | 'changePatterns' | 'outcomeVerbs'
  > & { readonly houseStyle: { readonly labels: { readonly action: string } } };
  /** How references read today. */
  readonly label: ReferenceLabel;
  /** The references of the actions raised at this meeting, by the action's id. */
  readonly references: ReadonlyMap<Id, string>;
  /** The id behind a printed reference (`STSC31/02`, `SMP0021`), or `null` where the book has none. */
  readonly idOf: (to: ReferenceKind, printed: string) => Id | null;
  readonly newId: NewId;
  /** The year of a month that is typed follows from it. */
  readonly meetingDate: PartialDate | null;
  readonly itemTitle: string;
  /** The sentence of an outcome with this verb; `null` leaves it to the editor. */
  readonly draftOutcome: (verb: string) => readonly Inline[] | null;
  readonly owners: readonly KnownOwner[];
  readonly places: readonly KnownPlace[];
  readonly phrases: readonly Phrase[];
  /** Why things are usually confidential here, the usual reason first. */
  readonly reasons: () => readonly string[];
  /** The number of the item where the house counts paragraphs under it; `null` where it does not. */
  readonly countsUnder: string | null;
  readonly clock: () => ClockTime;
  readonly today: () => PartialDate;
  /** `null` leaves the spelling to the browser. */
  readonly spelling: Spelling | null;
}

const KEY = new PluginKey<EditorContext>('meeting');

/** Keeps the meeting's context beside the document, so that commands need nothing else. */
export function contextPlugin(context: EditorContext): Plugin<EditorContext> {
  return new Plugin({
    key: KEY,
    state: {
      init: () => context,
      apply: (change, kept) => change.getMeta(KEY) ?? kept,
    },
  });
}

/** The meeting's context; throws where the editor was made without one. */
export function contextOf(state: EditorState): EditorContext {
  const context = KEY.getState(state);
  if (!context) throw new Error('The editor was made without its meeting.');
  return context;
}

/** The change that tells the editor of a new context; the words stay. */
export function withContext(state: EditorState, context: EditorContext) {
  return state.tr.setMeta(KEY, context);
}
