import { useEffect } from 'react';
import { type Answer, done, refusal } from '../../shared/host';
import { commandNamed, useCommands } from '../commands/use-commands';
import type { Desk } from '../desk/desk';
import { showGivenFile } from '../going/show-given-file';
import { say } from '../store/said';

/** While mounted, the page hears what comes from the host by itself. */
export function useHostEvents(desk: Desk): void {
  const commands = useCommands();
  useEffect(
    () =>
      desk.host.listen({
        command: name => {
          // As by key: what stands in front is answered or left first.
          if (desk.view.getState().dialog === null) commandNamed(commands, name).ready(desk)?.();
        },
        file: file => showGivenFile(desk, file),
        say: words => say(desk.view, words, true),
        leaving: forGood => left(desk, forGood),
        isSaved: () => isSaved(desk),
      }),
    [commands, desk],
  );
}

function isSaved({ view }: Desk): boolean {
  const { saving, readOnly } = view.getState();
  return saving.state === 'saved' || readOnly;
}

/** The longest that a backup may keep the window from closing, in milliseconds. */
const PATIENCE = 6_000;

/** All is saved by now: a backup that takes too long, or cannot be made, keeps nobody waiting. */
function backedUp({ keptBackups }: Desk): Promise<void> {
  const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE));
  return Promise.race([keptBackups.ifNeeded().catch(() => {}), late]);
}

async function left(desk: Desk, forGood: boolean): Promise<Answer<null>> {
  // A browser does not wait for what comes after.
  if (forGood && isSaved(desk)) desk.closeCleanly();
  try {
    await desk.flush();
    if (forGood && desk.host.shell === 'desktop') await backedUp(desk);
    if (forGood) desk.closeCleanly();
    return done(null);
  } catch (error) {
    // A failure shows at the foot of the window too, and is tried again from there.
    return refusal('failed', error instanceof Error ? error.message : String(error));
  }
}
