import type { Page } from 'playwright-core';

/** A fast typist's pace, in milliseconds from key to key. */
const PACE = 15;

/** After so many words she listens for a while, in milliseconds: then "Saved" is said. */
const WORDS_IN_A_ROW = 3;
const LISTENS = 1_200;

/** A word that was typed, with the moment by which its last key was in the page. */
export interface Typed {
  readonly word: string;
  readonly at: number;
}

declare global {
  interface Window {
    /** Given by the test: told of what stands in the text at each moment that it is called saved. */
    calledSaved: (text: string) => void;
  }
}

/** The word of that number of a round. A part of it is none, whatever stands right after it. */
export function wordOf(kill: number, count: number): string {
  return `k${String(kill).padStart(4, '0')}w${String(count).padStart(4, '0')}z`;
}

/** The whole words of all rounds, in the order they stand in the minutes. */
export function wordsIn(text: string): string[] {
  return text.match(/k\d{4}w\d{4}z/g) ?? [];
}

/** Notes from now on each word that the page calls saved. */
export async function noteSaved(page: Page, saved: string[]): Promise<void> {
  await page.exposeFunction('calledSaved', (text: string) => {
    saved.push(...wordsIn(text));
  });
  await page.evaluate(tellWhenSaved);
}

/** Types word after word until the page is gone. */
export async function typeOnAndOn(page: Page, kill: number, typed: Typed[]): Promise<void> {
  for (let count = 1; ; count += 1) {
    const word = wordOf(kill, count);
    await page.keyboard.type(`${word} `, { delay: PACE });
    typed.push({ word, at: Date.now() });
    if (count % WORDS_IN_A_ROW === 0) await page.waitForTimeout(LISTENS);
  }
}

/** In a page: tells of the text that is written in, whenever the foot of the window says "Saved". */
function tellWhenSaved(): void {
  const foot = document.querySelector('.status-bar');
  if (!foot) throw new Error('The window has no foot.');
  let before = foot.textContent ?? '';
  new MutationObserver(() => {
    const now = foot.textContent ?? '';
    if (now !== before && now.startsWith('Saved on this computer')) {
      window.calledSaved(document.querySelector('.minute-editor:focus')?.textContent ?? '');
    }
    before = now;
  }).observe(foot, { childList: true, characterData: true, subtree: true });
}
