import { failureOf } from '../storage/failure';
import { say } from '../store/said';
import type { Desk } from './desk';

const SAID_AT_NEXT_START = 'minutebook.said';

/** Saves the open book, and opens another of this computer in its place, with these words for her. */
export async function goToBook(desk: Desk, name: string, words: string): Promise<void> {
  try {
    if (!desk.view.getState().readOnly) await desk.flush();
  } catch (error) {
    say(desk.view, failureOf(error, 'notSaved').message, true);
    return;
  }
  desk.books.choose(name);
  openAnew(desk, words);
}

/** Opens the page anew, at its first screen, with these words for her. */
export function openAnew(desk: Desk, words: string): void {
  desk.closeCleanly();
  sessionStorage.setItem(SAID_AT_NEXT_START, words);
  history.replaceState(null, '', location.pathname);
  location.reload();
}

/** What was to be said once the page was opened anew; only the first asking has it. */
export function saidBeforeOpening(): string | null {
  const words = sessionStorage.getItem(SAID_AT_NEXT_START);
  sessionStorage.removeItem(SAID_AT_NEXT_START);
  return words;
}
