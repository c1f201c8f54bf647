import { committeeTold } from '../../shared/incoming/committee-told';
import type { IncomingPlan } from '../../shared/incoming/plan';
import { planOf } from '../../shared/incoming/plan-of';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { clipboardHtml } from '../../shared/reading/html/clipboard-html';
import { withoutWordQuirks } from '../../shared/reading/html/word-quirks';
import type { Source } from '../../shared/reading/piece';
import type { ReadMinutes } from '../../shared/reading/propose-meeting';
import { type InputFile, readFrom, readSource } from '../../shared/reading/read-minutes';
import { isUnreadable, type Unreadable } from '../../shared/reading/unreadable';
import { PLAIN } from '../../shared/report/house-styles/plain';
import type { Progress } from '../taking-in/BeingRead';
import { answering, tellPage } from '../workers/answering';

/** What is to be read: a file, or what she pasted. */
export type Document =
  | { readonly from: 'file'; readonly file: InputFile }
  | { readonly from: 'clipboard'; readonly html: string }
  | { readonly from: 'clipboard'; readonly text: string };

/** What was read, and which of the committees it seems to be of. */
export interface ReadDocument {
  readonly plan: IncomingPlan;
  readonly committeeId: Id | null;
}

/** What the page asks of the reader. */
export interface IncomingQuestions {
  readonly read: (
    document: Document,
    committees: readonly Committee[],
  ) => Promise<ReadDocument | Unreadable>;
}

/** What is pasted is called so in messages. */
const PASTED = 'What you pasted';

answering<IncomingQuestions>({ read });

async function read(
  document: Document,
  committees: readonly Committee[],
): Promise<ReadDocument | Unreadable> {
  const file = fileOf(document);
  const name = document.from === 'file' ? file.name : PASTED;
  const source = await readSource(file);
  if (isUnreadable(source)) return withName(source, file.name, name);
  const first = recognised(file.name, source, { step: 1 });
  if (isUnreadable(first)) return withName(first, file.name, name);
  const told = planOf(name, first).committee;
  const committee = committeeTold(committees, told);
  // Its own verbs and references are known now: they are looked for.
  const again = committee ? recognised(file.name, source, { step: 2, committee }) : first;
  if (isUnreadable(again)) return withName(again, file.name, name);
  return { plan: planOf(name, again), committeeId: committee?.id ?? null };
}

function fileOf(document: Document): InputFile {
  if (document.from === 'file') return document.file;
  const isHtml = 'html' in document;
  const text = isHtml ? clipboardHtml(withoutWordQuirks(document.html)) : document.text;
  const name = isHtml ? 'pasted.html' : 'pasted.txt';
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The file is taken apart, what is in it is recognised, and once more with what its committee uses. */
const STEPS = 3;

function recognised(
  name: string,
  source: Source,
  { step, committee }: { readonly step: number; readonly committee?: Committee },
): ReadMinutes | Unreadable {
  let last = 0;
  const newId = () => {
    last += 1;
    return `read-${last}`;
  };
  const onItem = (at: number, count: number) =>
    tellPage<Progress>({
      steps: step,
      of: STEPS,
      words: `item ${at + 1} of ${count}`,
      share: at / count,
    });
  const options = { newId, houseStyle: PLAIN, onItem };
  return readFrom(name, source, committee ? { ...options, committee } : options);
}

function withName(refused: Unreadable, fileName: string, name: string): Unreadable {
  return { ...refused, message: refused.message.replace(fileName, name) };
}
