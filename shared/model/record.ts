import * as z from 'zod/mini';
import { ActionUpdate } from './action-update';
import { AgendaItem } from './agenda-item';
import { Code } from './code';
import { Committee } from './committee';
import { Duty } from './duty';
import { EarlierAction } from './earlier-action';
import { KeptReport } from './kept-report';
import { KeptVersion } from './kept-version';
import { Meeting } from './meeting';
import { Minute } from './minute';
import { Modification } from './modification';
import { NumberedIssue } from './numbered-issue';
import { Body, Person } from './party';
import { PrivateNote } from './private-note';
import { Release } from './release';
import { Removed } from './removed';
import { ReportDraft } from './report-draft';
import { Risk } from './risk';
import { SavedView } from './saved-view';
import { Snooze } from './snooze';
import { VersionDocument } from './version-document';
import { WordTemplate } from './word-template';

/** Everything a book can hold: plain objects with an `id` and a `kind`. */
export const AnyRecord = z.discriminatedUnion('kind', [
  Committee,
  Person,
  Body,
  Meeting,
  AgendaItem,
  Minute,
  ActionUpdate,
  EarlierAction,
  PrivateNote,
  Code,
  Modification,
  Release,
  KeptReport,
  ReportDraft,
  Risk,
  NumberedIssue,
  Duty,
  Snooze,
  SavedView,
  KeptVersion,
  VersionDocument,
  WordTemplate,
  Removed,
]);
export type AnyRecord = z.infer<typeof AnyRecord>;

/** The name of a sort of record. */
export type Kind = AnyRecord['kind'];

/** The type of the records of one kind. */
export type RecordOf<K extends Kind> = Extract<AnyRecord, { kind: K }>;

/** Freezes a record through and through, so that a change of it in place fails where it happens. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
