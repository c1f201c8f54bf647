import { answering } from '../workers/answering';
import type { Part } from './rows';
import type { LiesAt, Scribe, WrittenPart } from './scribe';
import { scribeAtDatabase } from './scribe-at-database';

/** What the page asks of its scribe: first to begin where the book lies, then to write. */
export interface ScribeQuestions {
  readonly begin: (liesAt: LiesAt) => void;
  readonly write: (part: Part) => WrittenPart;
}

let scribe: Scribe | null = null;

answering<ScribeQuestions>({
  begin: liesAt => {
    scribe = scribeAtDatabase(liesAt);
  },
  write: part => {
    if (!scribe) throw new Error('A scribe was asked to write before it began.');
    return scribe.write(part);
  },
});
