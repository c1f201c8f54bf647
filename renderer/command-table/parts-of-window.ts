/** The parts of the window in the order in which F6 goes through them. */
const PARTS = [
  '.rail',
  '.meeting-bar',
  '.agenda',
  '.desk',
  '.side-panel',
  '.ahead-head',
  '.ahead-months',
  '.planner',
  '.register-tabs',
  '.register-head',
  '.register-rows',
  '.risk-matrix',
  '.register-panel',
  '.checks',
  '.preview-room',
  '.document-panel',
];

/** Where the keyboard goes in a part: the text that is written in, what is current, or the first. */
const PLACES = [
  '.minute-editor',
  '[aria-current]',
  'tr[tabindex="0"]',
  '[data-row][tabindex="0"]',
  'td [tabindex="0"]',
  'a, button, input, select, textarea',
];

/** Takes the keyboard to the part of the window after this one or before it, round and round. */
export function goToPart(way: 'next' | 'previous'): void {
  const parts = PARTS.flatMap(part => document.querySelector<HTMLElement>(part) ?? []);
  const here = parts.findIndex(part => part.contains(document.activeElement));
  const to = way === 'next' ? here + 1 : Math.max(here, 0) - 1;
  const next = parts.at(to % parts.length);
  if (next) (placeIn(next) ?? next).focus();
}

function placeIn(part: HTMLElement): HTMLElement | null {
  for (const place of PLACES) {
    const found = part.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return null;
}
