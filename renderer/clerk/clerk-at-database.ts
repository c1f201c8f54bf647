import { recordsOf } from '../../shared/model/book';
import { type ActionStory, actionStory } from '../../shared/registers/across/action-story';
import type { LiesAt } from '../storage/scribe';
import { isNone } from '../storage/wrong-rows';
import type { Answers } from '../workers/answering';
import type { ClerkQuestions, ClerkTold } from './clerk-questions';
import { inOrder } from './in-order';
import { keptBook } from './kept-book';
import { listings } from './listings';
import { lookOver } from './look-over';

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

/** A clerk of the book that lies there, with connections of its own. */
export function clerkAtDatabase(
  liesAt: LiesAt,
  { tell, pause }: ClerkSurroundings,
): ClerkAtDatabase {
  const reading = (progress: { done: number; of: number }) => tell({ what: 'reading', progress });
  const kept = keptBook(liesAt, { reading, pause });
  const alone = inOrder();
  const asked = listings();
  let isBegun = false;

  /** Runs a question on the book as it is saved, when it is its turn. */
  function onBook<T>(answer: () => T): Promise<T> {
    return alone(async () => {
      await followed();
      return answer();
    });
  }

  async function followed(): Promise<void> {
    const parts = await kept.follow();
    if (isBegun && parts.length === 0) return;
    isBegun = true;
    tell({ what: 'changed' });
  }

  const answers: ClerkAnswers = {
    follow: () => alone(followed),
    list: (register, view, today) =>
      onBook(() => asked.list(register, kept.atHand.book(), view, today)),
    lines: (key, from, to) => asked.given(key)?.lines(from, to) ?? null,
    lineOf: (key, rowId) => asked.given(key)?.lineOf(rowId) ?? -1,
    story: actionId => onBook(() => storyOf(actionId)),
    lookOver: async () => {
      const { parts, rows } = await lookOver(kept, alone, pause);
      if (parts.length > 0) tell({ what: 'changed' });
      const meetings = parts.filter(part => part !== null).length;
      return { isWrong: parts.length > 0 || !isNone(rows), meetings, rows };
    },
  };

  function storyOf(actionId: string): ActionStory | null {
    const book = kept.atHand.book();
    const stories = recordsOf(book, 'committee').map(({ id }) => actionStory(book, id, actionId));
    return stories.find(story => story !== null) ?? null;
  }

  return { answers, end: kept.end };
}
