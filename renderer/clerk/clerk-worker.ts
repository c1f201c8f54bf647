import { answering, tellPage } from '../workers/answering';
import { type ClerkAnswers, type ClerkAtDatabase, clerkAtDatabase } from './clerk-at-database';
import type { ClerkQuestions, ClerkTold } from './clerk-questions';

let clerk: ClerkAtDatabase | null = null;

answering<ClerkQuestions>({
  begin: liesAt => {
    clerk = clerkAtDatabase(liesAt, { tell: tellPage<ClerkTold>, pause: aTurn });
  },
  follow: () => begun().follow(),
  list: (register, view, today) => begun().list(register, view, today),
  lines: (key, from, to) => begun().lines(key, from, to),
  lineOf: (key, rowId) => begun().lineOf(key, rowId),
  story: actionId => begun().story(actionId),
  acronyms: () => begun().acronyms(),
  search: (question, today) => begun().search(question, today),
  lastDiscussed: (topic, count) => begun().lastDiscussed(topic, count),
  similarWording: question => begun().similarWording(question),
  lookOver: () => begun().lookOver(),
});

function begun(): ClerkAnswers {
  if (!clerk) throw new Error('A clerk was asked before it began.');
  return clerk.answers;
}

/** Lets what the page has said meanwhile come in between. */
function aTurn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}
