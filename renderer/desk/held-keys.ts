import { pressAgain, typeSign } from './press-again';

/** Keys that only change what others mean. */
const HELD_DOWN = ['Alt', 'AltGraph', 'CapsLock', 'Control', 'Meta', 'Shift'];

/** Something that does not come holds no key longer than this, in milliseconds. */
const LONGEST = 3_000;

/** Turns of drawing in which what came is given the keyboard. */
const TURNS = 2;

let holding = 0;
let since = 0;
/** Keys, and signs that came without one, in their order. */
let held: (KeyboardEvent | string)[] = [];

/**
 * From now on what is pressed waits: what it is meant for is on its way, and it must not fall into
 * what is still shown. Once the answer is called, and those of all others who hold, it goes to what
 * then has the keyboard, in its order.
 */
export function holdKeys(): () => void {
  if (holding === 0) {
    since = performance.now();
    startHolding();
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
  if (isTyped && !isTooLate()) keep(event, event);
}

/** Some signs come without a key: from a table of signs, a dead key, another way of typing. */
function holdSign(event: InputEvent): void {
  const isSign = event.inputType === 'insertText' && event.data !== null && !event.isComposing;
  if (isSign && !isTooLate()) keep(event, event.data ?? '');
}

function keep(event: Event, what: KeyboardEvent | string): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(what);
}

/** What waited long enough goes where it can, before what is pressed now. */
function isTooLate(): boolean {
  if (performance.now() - since <= LONGEST) return false;
  giveAll();
  return true;
}

function giveWhenDrawn(turns: number): void {
  if (holding > 0) return;
  if (turns > 0) {
    requestAnimationFrame(() => giveWhenDrawn(turns - 1));
    return;
  }
  stopHolding();
  giveAll();
}

function startHolding(): void {
  addEventListener('keydown', hold, true);
  addEventListener('beforeinput', holdSign, true);
}

function stopHolding(): void {
  removeEventListener('keydown', hold, true);
  removeEventListener('beforeinput', holdSign, true);
}

function giveAll(): void {
  const waiting = held;
  held = [];
  if (waiting.length === 0) return;
  // What is given now is not to be held again.
  stopHolding();
  for (const each of waiting) {
    if (typeof each === 'string') typeSign(each);
    else pressAgain(each);
  }
  if (holding > 0) startHolding();
}
