import { namesOf } from './failure';
import type { Part } from './rows';
import type { LiesAt, Scribe, WrittenPart } from './scribe';
import { scribeAtDatabase } from './scribe-at-database';

/** What the page says to its scribe: first where the book lies, then what is to be written. */
export type ToScribe = { readonly liesAt: LiesAt } | { readonly id: number; readonly part: Part };

/** What the scribe answers. `fault` is the innermost name of what went wrong. */
export type FromScribe =
  | { readonly id: number; readonly written: WrittenPart }
  | { readonly id: number; readonly fault: string; readonly message: string };

let scribe: Scribe | null = null;

addEventListener('message', ({ data }: MessageEvent<ToScribe>) => {
  if ('liesAt' in data) scribe = scribeAtDatabase(data.liesAt);
  else if (scribe) void answer(scribe, data.id, data.part);
});

async function answer(by: Scribe, id: number, part: Part): Promise<void> {
  try {
    const written = await by.write(part);
    const transfer = written.bytes ? [written.bytes.buffer] : [];
    postMessage({ id, written } satisfies FromScribe, { transfer });
  } catch (error) {
    const fault = namesOf(error).at(-1) ?? 'Error';
    postMessage({ id, fault, message: String(error) } satisfies FromScribe);
  }
}
