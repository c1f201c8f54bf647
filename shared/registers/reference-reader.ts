import type { Committee } from '../model/committee';
import { type ActionNumber, actionReferenceReader } from '../model/reference-pattern';

type Reader = (ref: string) => ActionNumber | null;

/** Records are never changed in place, and each keystroke reads the references of all actions. */
const READERS = new WeakMap<Committee, Reader>();

/** Reads the references of a committee's actions, each once; `null` for a text that is none. */
export function referenceReader(committee: Committee): Reader {
  const reader = READERS.get(committee) ?? remembering(committee);
  READERS.set(committee, reader);
  return reader;
}

function remembering({ actionPattern, code }: Committee): Reader {
  const read = actionReferenceReader(actionPattern, code);
  const known = new Map<string, ActionNumber | null>();
  return ref => {
    const before = known.get(ref);
    if (before !== undefined) return before;
    const number = read(ref);
    known.set(ref, number);
    return number;
  };
}
