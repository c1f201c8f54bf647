import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type ActionStory, actionStory } from '../../shared/registers/across/action-story';
import { lastDiscussed } from '../../shared/search/last-discussed';
import { search } from '../../shared/search/search';
import { similarWording } from '../../shared/search/similar-wording';
import type { TextIndex } from '../../shared/search/text-index';
import type { LiesAt } from '../storage/scribe';
import { isNone } from '../storage/wrong-rows';
import type { Answers } from '../workers/answering';
import { catchingUp } from './catching-up';
import type { ClerkQuestions, ClerkTold, FromIndex } from './clerk-questions';
import { inOrder } from './in-order';
import { keptAcronyms } from './kept-acronyms';
import { keptBook } from './kept-book';
import { keptIndex } from './kept-index';
import { whenQuiet } from './later';
import { listings } from './listings';
import { lookOver } from './look-over';
import { ownDatabase } from './own-database';
import { factsOf } from './search-facts';

/** A clerk at one book: it answers all but where to begin. */
export type ClerkAnswers = Omit<Answers<ClerkQuestions>, 'begin'>;

/** A clerk, and what ends it. */
export interface ClerkAtDatabase {
  readonly answers: ClerkAnswers;
  readonly end: () => void;
}

/** What a clerk needs from around it: whom it tells, and how it gives way to what is asked. */
export interface ClerkSurroundings {
  readonly tell: (told: ClerkTold) => void;
  readonly pause: () => Promise<void>;
}

/** Nothing was saved for so long: she is not typing, and may look at a register next. Milliseconds. */
const PREPARE_AFTER = 1_000;

/** A clerk of the book that lies there, with connections of its own. */
export function clerkAtDatabase(
  liesAt: LiesAt,
  { tell, pause }: ClerkSurroundings,
): ClerkAtDatabase {
  const reading = (progress: { done: number; of: number }) => tell({ what: 'reading', progress });
  const own = ownDatabase(liesAt);
  const kept = keptBook(liesAt, { own, reading, pause });
  const indexed = keptIndex(kept, { own, changed: () => tell({ what: 'indexed' }), pause });
  const acronyms = keptAcronyms(kept, pause);
  const alone = inOrder();
  const asked = listings();
  const preparing = whenQuiet(PREPARE_AFTER, () =>
    alone(async () => asked.prepare(kept.atHand.book())),
  );
  let isBegun = false;
  const { fallBehind, caughtUp, again } = catchingUp(follow);

  /** Runs a question on the book as it is saved, when it is its turn. Each save is told. */
  function onBook<T>(answer: () => T): Promise<T> {
    return alone(async () => {
      await caughtUp();
      return answer();
    });
  }

  async function follow(): Promise<void> {
    const parts = await kept.follow();
    indexed.follow(parts);
    acronyms.follow(parts);
    preparing.ask();
    if (isBegun && parts.length === 0) return;
    isBegun = true;
    tell({ what: 'changed' });
  }

  /** Asks the index, with what was saved just now in it; what is still to be read is not waited for. */
  async function fromIndex<T>(answer: (index: TextIndex) => T): Promise<FromIndex<T>> {
    if (isBegun) await alone(caughtUp);
    else void alone(caughtUp).catch(() => {});
    await indexed.nearlyCaughtUp();
    return { value: answer(indexed.index()), progress: indexed.progress() };
  }

  const answers: ClerkAnswers = {
    follow: () => {
      fallBehind();
      return alone(caughtUp);
    },
    list: (register, view, today) =>
      onBook(() => asked.list(register, kept.atHand.book(), view, today)),
    lines: (key, from, to) => asked.given(key)?.lines(from, to) ?? null,
    lineOf: (key, rowId) => asked.given(key)?.lineOf(rowId) ?? -1,
    acronyms: async () => {
      await alone(caughtUp);
      return acronyms.all();
    },
    story: actionId => onBook(() => storyIn(kept.atHand.book(), actionId)),
    search: (question, today) =>
      fromIndex(index => search(index, question, factsOf(kept.atHand.book, today))),
    lastDiscussed: (topic, count) => fromIndex(index => lastDiscussed(index, topic, count)),
    similarWording: question => fromIndex(index => similarWording(index, question)),
    lookOver: async () => {
      const { parts, rows } = await lookOver(kept, { alone, follow: again, pause });
      indexed.follow(parts);
      acronyms.follow(parts);
      if (parts.length > 0) tell({ what: 'changed' });
      const meetings = parts.filter(part => part !== null).length;
      return { isWrong: parts.length > 0 || !isNone(rows), meetings, rows };
    },
  };

  function end(): void {
    preparing.end();
    indexed.end();
    kept.end();
  }

  return { answers, end };
}

function storyIn(book: Book, actionId: Id): ActionStory | null {
  const stories = recordsOf(book, 'committee').map(({ id }) => actionStory(book, id, actionId));
  return stories.find(story => story !== null) ?? null;
}
