/** What the browser stops at with Tab, as it lies in the page. */
const STOPS = [
  'a[href]',
  'button',
  'input:not([type=hidden], [type=radio]:not(:checked))',
  'select',
  'summary',
  'textarea',
  '[contenteditable=true]',
  '[tabindex]',
].join();

/** Where the caret is, and moves by key. */
const WRITTEN_IN = 'input, textarea, [contenteditable=true]';

/** What a key presses, as a click does. */
const PRESSED_WITH_ENTER = 'a, button, summary';
const PRESSED_WITH_SPACE = 'button, summary, input[type=checkbox], input[type=radio]';

/** How the caret moves where words are typed; further with Ctrl. */
const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: { to: 'left', by: 'character', withCtrl: 'word' },
  ArrowRight: { to: 'right', by: 'character', withCtrl: 'word' },
  ArrowUp: { to: 'backward', by: 'line', withCtrl: 'paragraph' },
  ArrowDown: { to: 'forward', by: 'line', withCtrl: 'paragraph' },
  Home: { to: 'backward', by: 'lineboundary', withCtrl: 'documentboundary' },
  End: { to: 'forward', by: 'lineboundary', withCtrl: 'documentboundary' },
};

interface Move {
  readonly to: 'left' | 'right' | 'backward' | 'forward';
  readonly by: string;
  readonly withCtrl: string;
}

/**
 * Presses a key that waited once more, at what now has the keyboard. The browser does nothing by
 * itself with a key that a program presses, so where the page lets it, what the browser would have
 * done is done here: it types, erases, takes all, moves the caret, presses, sends the form, leaves the
 * dialog, and goes to the next field.
 */
export function pressAgain(key: KeyboardEvent): void {
  const place = document.activeElement ?? document.body;
  if (place.dispatchEvent(anotherOf(key))) doByItself(key, place);
}

function anotherOf(key: KeyboardEvent): KeyboardEvent {
  return new KeyboardEvent('keydown', {
    key: key.key,
    code: key.code,
    ctrlKey: key.ctrlKey,
    metaKey: key.metaKey,
    altKey: key.altKey,
    shiftKey: key.shiftKey,
    bubbles: true,
    cancelable: true,
  });
}

function doByItself(key: KeyboardEvent, place: Element): void {
  const isMod = key.ctrlKey || key.metaKey;
  const move = MOVES[key.key];
  if (move && !key.altKey && !key.metaKey && place.matches(WRITTEN_IN)) moveCaret(move, key);
  if (isMod && key.key.toLowerCase() === 'a') edit('selectAll');
  if (isMod || key.altKey) return;
  if (key.key === 'Tab') goOn(place, key.shiftKey);
  else if (key.key === 'Enter') enter(place);
  else if (key.key === 'Escape') leave(place);
  else if (key.key === 'Backspace') edit('delete');
  else if (key.key === 'Delete') edit('forwardDelete');
  else if (key.key === ' ' && place.matches(PRESSED_WITH_SPACE)) click(place);
  else if ([...key.key].length === 1) typeSign(key.key);
}

/** Writes a sign where the caret is, as if it had been typed. */
export function typeSign(sign: string): void {
  edit('insertText', sign);
}

function moveCaret({ to, by, withCtrl }: Move, { shiftKey, ctrlKey }: KeyboardEvent): void {
  getSelection()?.modify(shiftKey ? 'extend' : 'move', to, ctrlKey ? withCtrl : by);
}

function enter(place: Element): void {
  if (place.matches(PRESSED_WITH_ENTER)) click(place);
  else if (place instanceof HTMLInputElement) place.form?.requestSubmit();
  else if (place instanceof HTMLTextAreaElement) edit('insertLineBreak');
}

/** A dialog is asked first whether it closes. */
function leave(place: Element): void {
  const dialog = place.closest('dialog');
  if (dialog?.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
}

function click(place: Element): void {
  if (place instanceof HTMLElement) place.click();
}

/** Of all ways to edit only this one is undone by the browser's own undo. */
function edit(command: string, words?: string): void {
  document.execCommand(command, false, words);
}

/** To the next place the keyboard stops at, or the one before; from the last it goes nowhere. */
function goOn(place: Element, isBack: boolean): void {
  const around = place.closest('dialog') ?? document;
  const stops = [...around.querySelectorAll(STOPS)].filter(isStop);
  const at = stops.indexOf(place);
  const next = stops[isBack ? at - 1 : at + 1];
  if (next instanceof HTMLElement) next.focus();
}

function isStop(element: Element): boolean {
  if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
  return !element.matches(':disabled') && element.checkVisibility();
}
