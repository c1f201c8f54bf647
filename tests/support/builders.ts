import { type ActionUpdate, actionUpdate } from '../../shared/model/action-update';
import { type AgendaItem, agendaItem } from '../../shared/model/agenda-item';
import {
  type ActionBlock,
  actionBlock,
  type Block,
  type BulletList,
  bulletList,
  listItem,
  type OutcomeBlock,
  outcomeBlock,
  type Paragraph,
  paragraph,
  type Subheading,
  subheading,
} from '../../shared/model/block';
import { type Book, bookOf } from '../../shared/model/book';
import { type Committee, committee } from '../../shared/model/committee';
import { type EarlierAction, earlierAction } from '../../shared/model/earlier-action';
import type { Id } from '../../shared/model/id';
import { type Inline, words } from '../../shared/model/inline';
import { type Meeting, meeting as meetingRecord } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { partialDate } from '../../shared/model/partial-date';
import type { AnyRecord } from '../../shared/model/record';
import { PLAIN } from '../../shared/report/house-styles/plain';

/** The id of the committee that the builders build for. */
export const STSC = 'stsc';

/** A technical sub-committee like the real one, invented. */
export function stsc(known: Partial<Committee> = {}): Committee {
  const name = 'Smart Technology Sub-Committee';
  return committee({ code: 'STSC', name, houseStyle: PLAIN, ...known, id: STSC });
}

/** A line from words, or the line itself. */
export function line(text: string | readonly Inline[]): readonly Inline[] {
  return typeof text === 'string' ? words(text) : text;
}

/** A paragraph. */
export function p(text: string | readonly Inline[]): Paragraph {
  return paragraph(line(text));
}

/** A sub-heading. */
export function sub(text: string): Subheading {
  return subheading(words(text));
}

/** A bulleted list, one paragraph a point. */
export function bullets(...points: string[]): BulletList {
  return bulletList(points.map(text => listItem(p(text))));
}

/** An action whose reference is fixed; the reference is its id too. */
export function action(
  ref: string,
  text: string,
  known: Partial<ActionBlock['attrs']> = {},
): ActionBlock {
  return actionBlock(known.id ?? ref, words(text), { ref, ...known });
}

/** An action whose reference is not fixed yet. */
export function openAction(
  id: Id,
  text = 'SECAS to report.',
  known: Partial<ActionBlock['attrs']> = {},
): ActionBlock {
  return actionBlock(id, words(text), known);
}

/** An outcome. */
export function outcome(text: string | readonly Inline[], id = 'outcome'): OutcomeBlock {
  return outcomeBlock(id, line(text));
}

/** An action of a meeting that the book does not hold, known by its reference. */
export function earlier(ref: string, known: Partial<EarlierAction> = {}): EarlierAction {
  const raisedAt = /(\d+)\//.exec(ref)?.[1] ?? '';
  const content = words(`What ${ref} asked for.`);
  return earlierAction({ id: ref, committeeId: STSC, ref, raisedAt, content, ...known });
}

/** A meeting with its agenda, minutes and updates; each call gives the next, longer one. */
export interface MeetingDraft {
  readonly id: Id;
  readonly records: readonly AnyRecord[];
  /** Adds an item at the end, with the text under it. A title, or what is known of the item. */
  item(about: string | Partial<AgendaItem>, ...blocks: Block[]): MeetingDraft;
  /** Adds what was said of an action that came forward. */
  said(actionId: Id, known?: Partial<ActionUpdate>, ...text: string[]): MeetingDraft;
}

/** A meeting by its number; meeting 33 was held in August 2018, and then one each month. */
export function meeting(number: number, known: Partial<Meeting> = {}): MeetingDraft {
  const months = 2018 * 12 + 7 + number - 33;
  const date = partialDate(Math.floor(months / 12), (months % 12) + 1, 14);
  const about = { number: String(number), date, ...known };
  const record = meetingRecord({ committeeId: STSC, ...about, id: meetingId(number) });
  return draft(record, [record]);
}

/** The id of a built meeting. */
export function meetingId(number: number): Id {
  return `m${number}`;
}

/** The id of an item of a built meeting, counted from 1 as it was added. */
export function itemId(number: number, at: number): Id {
  return `m${number}-${at}`;
}

/** The book of a committee with these meetings, and what else is given. */
export function bookWith(...parts: (AnyRecord | MeetingDraft)[]): Book {
  const records = parts.flatMap(part => ('kind' in part ? [part] : part.records));
  return bookOf([stsc(), ...records]);
}

function draft(of: Meeting, records: readonly AnyRecord[]): MeetingDraft {
  const place = records.filter(({ kind }) => kind === 'agendaItem').length + 1;
  return {
    id: of.id,
    records,
    item(about, ...blocks) {
      const known = typeof about === 'string' ? { title: about } : about;
      const id = known.id ?? `${of.id}-${place}`;
      const item = agendaItem({ title: `Item ${place}`, place, ...known, id, meetingId: of.id });
      return draft(of, [...records, item, minute(id, of.id, blocks)]);
    },
    said(actionId, known = {}, ...text) {
      const update = actionUpdate({ blocks: text.map(p), ...known, actionId, meetingId: of.id });
      return draft(of, [...records, update]);
    },
  };
}
