/** The parts of the window in the order in which F6 goes through them. */
const PARTS = ['.rail', '.meeting-bar', '.agenda', '.desk', '.side-panel'];

/** Where the keyboard goes in a part: the text that is written in, what is current, or the first. */
const PLACES = ['.minute-editor', '[aria-current]', 'a, button, input, select, textarea'];

/** Takes the keyboard to the next part of the window, from the last to the first. */
export function goToNextPart(): void {
  const parts = PARTS.flatMap(part => document.querySelector<HTMLElement>(part) ?? []);
  const here = parts.findIndex(part => part.contains(document.activeElement));
  const next = parts[(here + 1) % parts.length];
  if (next) (placeIn(next) ?? next).focus();
}

function placeIn(part: HTMLElement): HTMLElement | null {
  for (const place of PLACES) {
    const found = part.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
