import { InputRule } from 'prosemirror-inputrules';
import { contextOf, type KnownPlace } from '../editor-context';
import { MINUTE_SCHEMA } from '../schema/minute-schema';

/** Words, and the sign that ended them. References of issues have blanks: `SEC Panel Issue 2`. */
const ENDED_WORDS = /([^￼\n]{2,100})([ .,;:)])$/u;

/**
 * The reference of a risk or an issue that the book holds becomes a link once it is ended. An issue may
 * be named by the end of its body's name (`Panel Issue 2`), as minutes do; those words then stay.
 */
export const ROW_RULE = new InputRule(ENDED_WORDS, (state, match, _start, end) => {
  const [, before = '', typed = ''] = match;
  const named = rowNamed(before, contextOf(state).places);
  if (!named) return null;
  const { place, name } = named;
  const marks = state.doc.resolve(end).marks();
  const attrs = {
    to: place.to,
    target: place.target,
    words: name === place.label ? null : name,
  };
  const reference = MINUTE_SCHEMA.nodes.reference.create(attrs, null, marks);
  const hash = before.slice(0, before.length - name.length).endsWith('#') ? 1 : 0;
  // The sign that ended it is not in the text yet.
  return state.tr.replaceWith(end - name.length - hash, end, [
    reference,
    MINUTE_SCHEMA.text(typed, marks),
  ]);
});

/** The risk or issue whose name ends these words, and the longest name of it that does. */
export function rowNamed(
  words: string,
  places: readonly KnownPlace[],
): { readonly place: KnownPlace; readonly name: string } | null {
  const rows = places.filter(({ to }) => to === 'risk' || to === 'issue');
  const named = rows
    .flatMap(place => namesOf(place).map(name => ({ place, name })))
    .filter(({ name }) => endsWithWord(words, name))
    .sort((a, b) => b.name.length - a.name.length);
  const [longest, second] = named;
  const isClear = longest !== undefined && second?.name.length !== longest.name.length;
  return isClear ? longest : null;
}

/** `SEC Panel Issue 2`, `Panel Issue 2`: at least a word of the body stays. A risk has one name. */
function namesOf({ to, label }: KnownPlace): string[] {
  if (to !== 'issue') return [label];
  const words = label.split(' ');
  const shortest = words.lastIndexOf('Issue') - 1;
  return words.slice(0, Math.max(1, shortest + 1)).map((_, at) => words.slice(at).join(' '));
}

function endsWithWord(words: string, name: string): boolean {
  if (!words.endsWith(name)) return false;
  return !/[\p{L}\p{N}/]$/u.test(words.slice(0, words.length - name.length));
}
