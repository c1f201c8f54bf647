/** How a fact of an action is typed. */
export interface FactField {
  readonly dom: HTMLElement;
  readonly focus: () => void;
  readonly close: () => void;
}

/** What a field tells: the words when they are to be kept, `null` when nothing is to change. */
export interface FieldEnd {
  readonly words: string | null;
  /** Whether the caret goes on: back to the words of the action, or to the next field. */
  readonly then: 'words' | 'next' | 'stay';
}

/**
 * A text field at the head of an action. Enter keeps what is typed, Tab keeps it and goes on, Escape
 * keeps what was; so does leaving it, which keeps what is typed. `onKey` may take a key first.
 */
export function factField(given: {
  readonly name: string;
  readonly words: string;
  readonly hint: string;
  readonly onInput: (input: HTMLInputElement) => void;
  readonly onKey: (event: KeyboardEvent, input: HTMLInputElement) => boolean;
  readonly onEnd: (end: FieldEnd) => void;
}): FactField & { readonly input: HTMLInputElement } {
  const input = document.createElement('input');
  input.className = 'fact-field';
  input.value = given.words;
  input.placeholder = given.hint;
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('aria-label', given.name);
  let isOver = false;
  const end = (words: string | null, then: FieldEnd['then']) => {
    if (isOver) return;
    isOver = true;
    given.onEnd({ words, then });
  };
  input.addEventListener('input', () => given.onInput(input));
  input.addEventListener('blur', () => end(input.value, 'stay'));
  input.addEventListener('keydown', event => {
    if (event.isComposing || given.onKey(event, input)) return;
    const then = ENDS[event.key];
    if (!then || (event.key === 'Tab' && event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
    end(event.key === 'Escape' ? null : input.value, then);
  });
  return {
    dom: input,
    input,
    focus: () => {
      input.focus();
      input.select();
    },
    close: () => {
      isOver = true;
    },
  };
}

const ENDS: { readonly [key: string]: FieldEnd['then'] } = {
  Enter: 'words',
  Escape: 'words',
  Tab: 'next',
};
