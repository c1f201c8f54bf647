import type { AgendaItem, Purpose } from '../../shared/model/agenda-item';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import type { Outcome } from '../../shared/registers/outcomes';
import type { MeetingView } from '../meeting/meeting-view';

/** What an item is for, in words. */
export const PURPOSE_WORDS: { readonly [P in Purpose]: string } = {
  decision: 'For decision',
  discussion: 'For discussion',
  information: 'For information',
};

/** What an item of the agenda holds, in a word or two; the kind gives it its colour besides. */
export interface ItemMark {
  readonly kind:
    | 'action'
    | 'outcome'
    | 'waiting'
    | 'ongoing'
    | 'closed'
    | 'confidential'
    | 'skipped';
  readonly words: string;
}

/** The marks of an item: actions and outcomes, and how its outstanding actions stand. */
export function marksOf({ item, minute, isSkipped }: AgendaEntry, view: MeetingView): ItemMark[] {
  const blocks = minute?.blocks ?? [];
  const actions = blocks.filter(({ type }) => type === 'action').length;
  const marks: ItemMark[] = [];
  if (isSkipped) marks.push({ kind: 'skipped', words: 'Left out while empty' });
  if (item.confidential !== null) marks.push({ kind: 'confidential', words: 'Confidential' });
  if (blocks.some(({ type }) => type === 'outstandingActions'))
    marks.push(...stands(view.frame.carried));
  if (actions > 0) marks.push({ kind: 'action', words: counted(actions, 'action') });
  return [...marks, ...verbsUnder(item.id, view.outcomes)];
}

/** What else is said of an item below its title: who presents it, and what for; the sheet names its papers. */
export function wordsOn({ presenter, purpose }: AgendaItem): string[] {
  const wanted = purpose === 'discussion' ? '' : PURPOSE_WORDS[purpose];
  return [presenter, wanted].filter(words => words !== '');
}

function stands(carried: readonly CarriedAction[]): ItemMark[] {
  const waiting = carried.filter(({ update }) => update === null).length;
  const closed = carried.filter(({ update }) => update?.status === 'closed').length;
  const ongoing = carried.length - waiting - closed;
  const marks: ItemMark[] = [];
  if (waiting > 0) marks.push({ kind: 'waiting', words: `${waiting} not yet updated` });
  if (ongoing > 0) marks.push({ kind: 'ongoing', words: `${ongoing} ongoing` });
  if (closed > 0) marks.push({ kind: 'closed', words: `${closed} closed` });
  return marks;
}

function verbsUnder(itemId: Id, outcomes: readonly Outcome[]): ItemMark[] {
  const here = outcomes.filter(({ entry }) => entry.item.id === itemId);
  const verbs = new Set(here.flatMap(outcome => outcome.verbs));
  return [...verbs].map(verb => ({ kind: 'outcome', words: verb }));
}
