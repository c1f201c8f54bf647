import type { Committee } from '../../shared/model/committee';
import { type RegisterView, WHOLE_REGISTER } from '../../shared/model/register-view';
import { openLines } from '../../shared/outs/registers/open-lines';
import {
  type OutFormat,
  type OutLine,
  type RegisterOut,
  registerFileName,
} from '../../shared/outs/registers/register-out';
import type { KeptTemplate } from '../../shared/outs/used-template';
import { committeesOf } from '../../shared/registers/committees';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { sourceOfClerk } from '../clerk/clerk-source';
import type { RegisterList } from '../clerk/register-source';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';
import { broughtStationery } from './brought-stationery';
import { inOutWorker } from './in-out-worker';
import type { OutFile } from './out-questions';
import { type RegisterNow, registerOut } from './register-out-now';
import { type LongJob, runLong } from './run-long';
import { viewInWords } from './view-in-words';

/** How a register that is on the screen goes out. */
export interface OutChoice {
  readonly format: OutFormat;
  /** All of it, or what is seen of it. */
  readonly isWhole: boolean;
  readonly withConfidential: boolean;
}

/** Writes the register of the screen as a file and gives it to her; says what became of it. */
export async function giveRegister(desk: Desk, choice: OutChoice): Promise<void> {
  const now = registerOut(desk);
  if (!now) return;
  const out = outOf(desk, now, choice);
  try {
    const template = await stationeryFor(desk, choice.format);
    const written = await runLong(desk, 'Writing the register', around =>
      writtenRegister(desk, { out, view: viewOf(now, choice), choice, template }, around),
    );
    if (!written) return;
    const name = registerFileName(out, choice.format);
    await giveFile(desk, { name, bytes: written.bytes }, written.notices);
  } catch {
    say(
      desk.view,
      'The register could not be written. All of it is safe in the book. Try again; if it stays so, open Minutebook anew.',
      true,
    );
  }
}

/** So many lines are asked of the clerk, and given on, at once. */
const AT_ONCE = 500;

interface Asked {
  readonly out: RegisterOut;
  readonly view: RegisterView;
  readonly choice: OutChoice;
  readonly template: KeptTemplate | null;
}

function writtenRegister(
  desk: Desk,
  { out, view, choice, template }: Asked,
  { signal, tell }: LongJob,
): Promise<OutFile> {
  return inOutWorker(async ask => {
    const list = await sourceOfClerk(desk.clerk, out.register, out.today).list(view);
    const { lines } = list.listing;
    for (let at = 0; at < lines; at += AT_ONCE) {
      signal.throwIfAborted();
      await ask('lines', await linesFrom(list, at, choice));
      // Writing the file is about as much again as bringing its lines.
      tell((0.5 * at) / lines);
    }
    tell(0.5);
    return ask('register', out, choice.format, template);
  }, signal);
}

/** Lines of a list. Throws where the clerk has them no more: a file must not lack any. */
async function linesFrom(
  { lines, listing }: RegisterList<Extract<OutLine, { is: 'row' }>['row']>,
  from: number,
  { withConfidential }: OutChoice,
): Promise<readonly OutLine[]> {
  const to = Math.min(from + AT_ONCE, listing.lines);
  const some = await lines(from, to);
  if (some.length < to - from) throw new Error('The register was listed anew meanwhile.');
  return withConfidential ? some : openLines(some);
}

/** On paper the groups have their heads; in a table each row stands once. */
function viewOf({ shown }: RegisterNow, { isWhole, format }: OutChoice): RegisterView {
  const view = isWhole ? { ...WHOLE_REGISTER, sort: shown.view.sort } : shown.view;
  return format === 'docx' && !isWhole ? view : { ...view, groupBy: null };
}

/** A register is on the stationery of the one committee whose it is. */
async function stationeryFor(desk: Desk, format: OutFormat): Promise<KeptTemplate | null> {
  const only = onlyCommittee(desk);
  if (!only || format !== 'docx') return null;
  return broughtStationery(desk, only.id, desk.now().today);
}

function onlyCommittee(desk: Desk): Committee | null {
  const [only, second] = committeesOf(desk.book.getState().book);
  return only && !second ? only : null;
}

function outOf(desk: Desk, { register, shown }: RegisterNow, choice: OutChoice): RegisterOut {
  const committees = committeesOf(desk.book.getState().book);
  const one = onlyCommittee(desk);
  const told = choice.isWhole ? 'The whole register.' : viewInWords(shown);
  const left = choice.withConfidential ? '' : ' What is confidential is left out.';
  return {
    register,
    told: told + left,
    today: desk.now().today,
    codes: committees.map(({ id, code }) => [id, code]),
    whose: one ? one.name : committees.map(({ code }) => code).join(', '),
    style: one ? one.houseStyle : PLAIN,
  };
}
