import { type Book, recordOf } from '../model/book';
import type { Change } from '../model/change';
import {
  type Committee,
  committee as committeeRecord,
  type Phrase,
  type StandingItem,
} from '../model/committee';
import type { HouseStyle } from '../model/house-style';
import type { Id } from '../model/id';
import { committeesOf } from '../registers/committees';
import { PLAIN } from '../report/house-styles/plain';
import { puttingChecked } from './checked-change';
import type { CommandContext } from './command';

/** What can be set of a committee; its members have commands of their own. */
export type CommitteeDetails = Omit<Committee, 'kind' | 'id' | 'members' | 'wordTemplate'>;

/**
 * A new committee in the plain house style, with the items that stand on most agendas, which knows
 * the references of SEC modifications. `null` where
 * the name or the code is blank, or another committee has that code.
 */
export function addCommittee(
  book: Book,
  { code, name }: Pick<Committee, 'code' | 'name'>,
  { newId }: CommandContext,
): Change | null {
  const id = newId();
  return puttingNamed(
    book,
    committeeRecord({
      id,
      code,
      name,
      houseStyle: PLAIN,
      standingItems: usualItems(),
      changePatterns: USUAL_CHANGES,
    }),
  );
}

/**
 * Sets what is given of a committee. `null` where there is no such committee, or it could not be
 * kept so: a blank name, the code of another, a verb not in capitals, references that would not tell
 * actions apart.
 */
export function setCommittee(
  book: Book,
  { committeeId, details }: { committeeId: Id; details: Partial<CommitteeDetails> },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  return committee && puttingNamed(book, { ...committee, ...details });
}

/** Changes the house style of a committee. `null` where it could not be kept so. */
export function setHouseStyle(
  book: Book,
  { committeeId, change }: { committeeId: Id; change: (style: HouseStyle) => HouseStyle },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  return committee && puttingChecked({ ...committee, houseStyle: change(committee.houseStyle) });
}

/** Has a word count as spelt right for a committee. `null` where it does, or it is blank. */
export function addOwnWord(
  book: Book,
  { committeeId, word }: { committeeId: Id; word: string },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  const own = word.trim();
  if (!committee || own === '' || committee.ownWords.includes(own)) return null;
  return puttingChecked({ ...committee, ownWords: [...committee.ownWords, own] });
}

/**
 * Adds a phrase to those of a committee, in place of one with the same short form. `null` where the
 * short form is blank or has a space in it, or there are no words.
 */
export function addPhrase(
  book: Book,
  { committeeId, phrase }: { committeeId: Id; phrase: Phrase },
): Change | null {
  const committee = recordOf(book, 'committee', committeeId);
  if (!committee || phrase.words.trim() === '') return null;
  const at = committee.phrases.findIndex(({ short }) => short === phrase.short);
  const phrases = at < 0 ? [...committee.phrases, phrase] : committee.phrases.with(at, phrase);
  return puttingChecked({ ...committee, phrases });
}

/** References begin with the code: two committees with one code would give the same ones. */
function puttingNamed(book: Book, committee: Committee): Change | null {
  const named = { ...committee, code: committee.code.trim(), name: committee.name.trim() };
  const isTaken = committeesOf(book).some(({ id, code }) => id !== named.id && code === named.code);
  return isTaken ? null : puttingChecked(named);
}

/** The modifications of the Smart Energy Code, as its committees write them. */
const USUAL_CHANGES = ['SECMP####'];

function usualItems(): StandingItem[] {
  const item = (title: string, purpose: StandingItem['purpose']): StandingItem => ({
    title,
    purpose,
    presenter: '',
    plannedMinutes: null,
  });
  return [
    item('Welcome and apologies', 'information'),
    item('Minutes and Actions Outstanding', 'decision'),
    item('Any Other Business', 'discussion'),
  ];
}
