import { type Book, recordOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Id } from '../../model/id';
import {
  type OwnSentence,
  type ReportDraft,
  type ReportDraftOf,
  reportDraft,
  reportDraftIdOf,
  type SentenceEdit,
} from '../../model/report-draft';
import { puttingChecked } from '../checked-change';
import type { CommandContext } from '../command';

/** Puts a sentence of a report in her words, or leaves it out where they are empty. */
export function setSentence(
  book: Book,
  { of, edit }: { of: ReportDraftOf; edit: SentenceEdit },
): Change | null {
  const draft = draftOf(book, of);
  const others = draft.edits.filter(({ about }) => about !== edit.about);
  return written(book, { ...draft, edits: [...others, edit] });
}

/** Lets a sentence stand as the register tells it. `null` where it stands so. */
export function dropEdit(
  book: Book,
  { of, about }: { of: ReportDraftOf; about: string },
): Change | null {
  const draft = draftOf(book, of);
  const edits = draft.edits.filter(edit => edit.about !== about);
  return edits.length === draft.edits.length ? null : written(book, { ...draft, edits });
}

/** Adds a sentence of her own at the end of a part. `null` where it is blank. */
export function addSentence(
  book: Book,
  { of, part, words }: { of: ReportDraftOf } & Omit<OwnSentence, 'id'>,
  { newId }: CommandContext,
): Change | null {
  if (words.trim() === '') return null;
  const draft = draftOf(book, of);
  const own = [...draft.own, { id: newId(), part, words: words.trim() }];
  return written(book, { ...draft, own });
}

/** Puts a sentence of her own in other words, or into another part. `null` where there is none. */
export function setOwnSentence(
  book: Book,
  { of, sentence }: { of: ReportDraftOf; sentence: OwnSentence },
): Change | null {
  const draft = draftOf(book, of);
  if (!draft.own.some(({ id }) => id === sentence.id)) return null;
  const own = draft.own.map(each => (each.id === sentence.id ? sentence : each));
  return written(book, { ...draft, own });
}

/** Takes a sentence of her own out again. `null` where there is none of that id. */
export function removeOwnSentence(
  book: Book,
  { of, sentenceId }: { of: ReportDraftOf; sentenceId: Id },
): Change | null {
  const draft = draftOf(book, of);
  const own = draft.own.filter(({ id }) => id !== sentenceId);
  return own.length === draft.own.length ? null : written(book, { ...draft, own });
}

function draftOf(book: Book, of: ReportDraftOf): ReportDraft {
  return recordOf(book, 'reportDraft', reportDraftIdOf(of)) ?? reportDraft(of);
}

/** A draft in which nothing is written any more is none. */
function written(book: Book, draft: ReportDraft): Change | null {
  if (draft.edits.length + draft.own.length > 0) return puttingChecked(draft);
  return book.records.has(draft.id) ? { put: [], remove: [draft.id] } : null;
}
