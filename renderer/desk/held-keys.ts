/** Keys that only change what others mean. */
const HELD_DOWN = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Meta', 'Shift'];

/** Something that does not come holds no key longer than this, in milliseconds. */
const LONGEST = 3_000;

/** Turns of drawing in which what came is given the keyboard. */
const TURNS = 2;

let holding = 0;
let since = 0;
let held: KeyboardEvent[] = [];

/**
 * From now on what is pressed waits: what it is meant for is on its way, and it must not fall into
 * what is still shown. Once the answer is called, and those of all others who hold, it goes to what
 * then has the keyboard, in its order.
 */
export function holdKeys(): () => void {
  if (holding === 0) {
    since = performance.now();
    addEventListener('keydown', hold, true);
  }
  holding += 1;
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    holding -= 1;
    if (holding === 0) giveWhenDrawn(TURNS);
  };
}

function hold(event: KeyboardEvent): void {
  const isTyped = !event.isComposing && !HELD_DOWN.includes(event.key);
  if (!isTyped || performance.now() - since > LONGEST) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(event);
}

function giveWhenDrawn(turns: number): void {
  if (holding > 0) return;
  if (turns > 0) requestAnimationFrame(() => giveWhenDrawn(turns - 1));
  else {
    removeEventListener('keydown', hold, true);
    const waiting = held;
    held = [];
    for (const event of waiting) pressAgain(event);
  }
}

/** A key that is pressed by a program does not type and follows no link by itself. */
function pressAgain(event: KeyboardEvent): void {
  const place = document.activeElement ?? document.body;
  const again = new KeyboardEvent('keydown', {
    key: event.key,
    code: event.code,
    ctrlKey: event.ctrlKey,
    metaKey: event.metaKey,
    altKey: event.altKey,
    shiftKey: event.shiftKey,
    bubbles: true,
    cancelable: true,
  });
  const isFree = place.dispatchEvent(again);
  if (!isFree || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' && place.matches('a, button, summary')) {
    if (place instanceof HTMLElement) place.click();
  } else if ([...event.key].length === 1) document.execCommand('insertText', false, event.key);
}
