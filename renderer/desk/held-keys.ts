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
const held: (KeyboardEvent | string)[] = [];
let isGiving = false;

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
  const release = () => {
    if (isDone) return;
    isDone = true;
    holding -= 1;
    if (holding === 0) giveWhenDrawn(TURNS);
  };
  setTimeout(release, LONGEST);
  return release;
}

/** What is pressed while records are brought is for what they show, not for what is still here. */
export function forWhatComes<T>(bringing: Promise<T>): Promise<T> {
  const release = holdKeys();
  return bringing.finally(release);
}

function hold(event: KeyboardEvent): void {
  const isTyped = event.isTrusted && !event.isComposing && !HELD_DOWN.includes(event.key);
  if (isTyped) keep(event, event);
}

/** Some signs come without a key: from a table of signs, a dead key, another way of typing. */
function holdSign(event: InputEvent): void {
  const isSign = event.inputType === 'insertText' && event.data !== null && !event.isComposing;
  if (event.isTrusted && isSign) keep(event, event.data ?? '');
}

/** What is pressed too late to wait goes its own way, but for what waits before it. */
function keep(event: Event, what: KeyboardEvent | string): void {
  if (isTooLate() && held.length === 0 && !isGiving) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push(what);
  if (isTooLate()) void giveAll();
}

function isTooLate(): boolean {
  return performance.now() - since > LONGEST;
}

function giveWhenDrawn(turns: number): void {
  if (holding > 0) return;
  if (turns > 0) requestAnimationFrame(() => giveWhenDrawn(turns - 1));
  else void giveAll();
}

function startHolding(): void {
  addEventListener('keydown', hold, true);
  addEventListener('beforeinput', holdSign, true);
}

function stopHolding(): void {
  removeEventListener('keydown', hold, true);
  removeEventListener('beforeinput', holdSign, true);
}

/**
 * Each goes to what the one before it gave the keyboard to. Where one of them asks for something that
 * is on its way too, the others wait for that.
 */
async function giveAll(): Promise<void> {
  if (isGiving) return;
  isGiving = true;
  while (held.length > 0 && (holding === 0 || isTooLate())) {
    const next = held.shift();
    if (typeof next === 'string') typeSign(next);
    else if (next) pressAgain(next);
    await nextTurn();
  }
  isGiving = false;
  if (holding === 0) stopHolding();
}

/** Once what a key did is drawn. */
function nextTurn(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
