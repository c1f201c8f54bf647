import type { Correction } from '../model/approval';
import { sentencesOf } from './sentences';

/** What a correction changes, in as few whole sentences as hold it. */
export type Reading = Pick<Correction, 'said' | 'shall'>;

/** The sentences in which two texts differ; the whole texts where they differ in white space alone. */
export function changedSentences(said: string, shall: string): Reading {
  const [before, after] = [sentencesOf(said), sentencesOf(shall)];
  const head = alike(before, after);
  const tail = alike(before.slice(head).reverse(), after.slice(head).reverse());
  const reading = {
    said: before.slice(head, before.length - tail).join(' '),
    shall: after.slice(head, after.length - tail).join(' '),
  };
  return reading.said === reading.shall ? { said, shall } : reading;
}

/** A correction as minutes record it: `for “…” read “…”.`, `add “…”.`, `delete “…”.` */
export function correctionInWords({ said, shall }: Reading): string {
  if (said.trim() === '') return `add ${quoted(shall)}`;
  if (shall.trim() === '') return `delete ${quoted(said)}`;
  return `for “${said}” read ${quoted(shall)}`;
}

/** A quotation that ends its sentence; one that ends a sentence of its own needs no stop more. */
function quoted(text: string): string {
  return /[.!?]$/.test(text) ? `“${text}”` : `“${text}”.`;
}

function alike(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((sentence, at) => sentence !== b[at]);
  return Math.min(differs < 0 ? a.length : differs, b.length);
}
