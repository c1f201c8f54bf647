import { type Book, recordOf, recordsOf } from '../../model/book';
import type { Change } from '../../model/change';
import type { Id } from '../../model/id';
import {
  type Consultation,
  type Decision,
  type ModificationTold,
  modification,
  type SaidIn,
} from '../../model/modification';
import type { PartialDate } from '../../model/partial-date';
import { isChangeReference } from '../../model/reference-pattern';
import { newFacts } from '../../registers/changes/new-facts';
import { puttingChecked } from '../checked-change';
import type { CommandContext } from '../command';

/** Facts that became true on a date, and who said so. */
export interface Told {
  readonly on: PartialDate;
  readonly source: string;
  readonly facts: ModificationTold;
  /** The sentence of the minutes that says so, where it is one. */
  readonly saidIn?: SaidIn;
}

/**
 * Enters a modification in the register of a code with what is known of it. `null` where there is no
 * such code, the reference is not written as its modifications are, or another has it.
 */
export function enterModification(
  book: Book,
  { codeId, reference, told }: { codeId: Id; reference: string; told: Told },
  { newId }: CommandContext,
): Change | null {
  const code = recordOf(book, 'code', codeId);
  const written = reference.trim();
  if (!code?.patterns.some(pattern => isChangeReference(pattern, written))) return null;
  if (isTaken(book, codeId, written)) return null;
  const id = newId();
  const statement = { id: newId(), decisionId: null, ...told };
  return puttingChecked(modification({ id, codeId, reference: written, statements: [statement] }));
}

/**
 * Says what became true of a modification. What was so by then anyway is left out. `null` where there
 * is no such modification, or nothing new is said.
 */
export function tellOfModification(
  book: Book,
  { modificationId, told }: { modificationId: Id; told: Told },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  const code = record && recordOf(book, 'code', record.codeId);
  const facts = code && newFacts(code, record, told);
  if (!facts) return null;
  const statement = { ...told, id: newId(), decisionId: null, facts };
  return puttingChecked({ ...record, statements: [...record.statements, statement] });
}

/**
 * Leaves what a sentence of the minutes implies of a modification: it is noted that nothing follows
 * from it. `null` where there is no such modification.
 */
export function leaveImplied(
  book: Book,
  { modificationId, told }: { modificationId: Id; told: Omit<Told, 'facts'> },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (!record) return null;
  const statement = { ...told, id: newId(), decisionId: null, facts: {} };
  return puttingChecked({ ...record, statements: [...record.statements, statement] });
}

/**
 * Enters what a body decided or recommended, with the facts that it brought about, if any. `null`
 * where there is no such modification, its code has no such body, or the verb is blank.
 */
export function enterDecision(
  book: Book,
  {
    modificationId,
    decision,
    facts,
  }: { modificationId: Id; decision: Omit<Decision, 'id'>; facts: ModificationTold },
  { newId }: CommandContext,
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  const code = record && recordOf(book, 'code', record.codeId);
  const knowsBody = code?.bodies.some(({ id }) => id === decision.bodyId) ?? false;
  if (!code || !knowsBody) return null;
  const entered = { ...decision, verb: decision.verb.trim(), id: newId() };
  const { on, source } = entered;
  const fresh = newFacts(code, record, { on, facts });
  const brought = fresh ? [{ id: newId(), on, source, decisionId: entered.id, facts: fresh }] : [];
  return puttingChecked({
    ...record,
    decisions: [...record.decisions, entered],
    statements: [...record.statements, ...brought],
  });
}

/**
 * Enters a consultation, or changes one that is there. `null` where there is no such modification, the
 * name is blank, or it would close before it opens.
 */
export function setConsultation(
  book: Book,
  { modificationId, consultation }: { modificationId: Id; consultation: Consultation },
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  const { opens, closes, name } = consultation;
  if (!record || name.trim() === '') return null;
  if (opens !== null && closes !== null && closes < opens) return null;
  const others = record.consultations.filter(({ id }) => id !== consultation.id);
  return puttingChecked({ ...record, consultations: [...others, consultation] });
}

/** Takes a consultation out that was entered by mistake. `null` where there is none of that id. */
export function removeConsultation(
  book: Book,
  { modificationId, consultationId }: { modificationId: Id; consultationId: Id },
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (!record?.consultations.some(({ id }) => id === consultationId)) return null;
  const consultations = record.consultations.filter(({ id }) => id !== consultationId);
  return puttingChecked({ ...record, consultations });
}

/**
 * Takes back a decision that was entered by mistake, with all that was said to follow from it. `null`
 * where there is none of that id, or nothing would be left that was said of the modification.
 */
export function takeBackDecision(
  book: Book,
  { modificationId, decisionId }: { modificationId: Id; decisionId: Id },
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (!record?.decisions.some(({ id }) => id === decisionId)) return null;
  const decisions = record.decisions.filter(({ id }) => id !== decisionId);
  const statements = record.statements.filter(told => told.decisionId !== decisionId);
  return statements.length === 0 ? null : puttingChecked({ ...record, decisions, statements });
}

/** Takes back a statement that was entered by mistake. `null` where there is none of that id. */
export function takeBackStatement(
  book: Book,
  { modificationId, statementId }: { modificationId: Id; statementId: Id },
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (!record?.statements.some(({ id }) => id === statementId)) return null;
  const statements = record.statements.filter(({ id }) => id !== statementId);
  return puttingChecked({ ...record, statements });
}

/** Puts a modification into the trash. `null` where it is there already, or there is none. */
export function removeModification(
  book: Book,
  modificationId: Id,
  { today, now }: CommandContext,
): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (!record || record.removedAt !== undefined) return null;
  return { put: [{ ...record, removedAt: `${today}T${now}` }], remove: [] };
}

/** Puts it back. `null` where it is not in the trash, or another has its reference by now. */
export function restoreModification(book: Book, modificationId: Id): Change | null {
  const record = recordOf(book, 'modification', modificationId);
  if (record?.removedAt === undefined) return null;
  if (isTaken(book, record.codeId, record.reference)) return null;
  const { removedAt, ...stands } = record;
  return { put: [stands], remove: [] };
}

function isTaken(book: Book, codeId: Id, reference: string): boolean {
  return recordsOf(book, 'modification').some(
    other =>
      other.codeId === codeId && other.reference === reference && other.removedAt === undefined,
  );
}
