import { type Due, dueInWords } from '../../../shared/model/due';
import type { PartialDate } from '../../../shared/model/partial-date';
import { dueFromWords, understood } from '../../../shared/reading/typed-due';
import { type FactField, type FieldEnd, factField } from './fact-field';

/** When an action is due, in words; beside them stands how they were understood. */
export function dueField(
  due: Due | null,
  meetingDate: () => PartialDate | null,
  onEnd: (due: Due | null | undefined, then: FieldEnd['then']) => void,
): FactField {
  const dom = document.createElement('span');
  dom.className = 'due-field';
  const said = document.createElement('span');
  said.className = 'understood';
  said.setAttribute('role', 'status');
  const read = (text: string) => dueFromWords(text, { meetingDate: meetingDate() });
  const field = factField({
    name: 'Due date of the action',
    words: due ? dueInWords(due) : '',
    hint: 'Due: next meeting, 14/9, the Autumn',
    onInput: input => {
      said.textContent = understood(read(input.value));
    },
    onKey: () => false,
    onEnd: ({ words, then }) => onEnd(keptDue(words, due, read), then),
  });
  said.textContent = understood(due);
  dom.append(field.dom, said);
  return { ...field, dom };
}

/** `undefined` where nothing is to change: also where the words are those that were there. */
function keptDue(
  words: string | null,
  due: Due | null,
  read: (text: string) => Due | null,
): Due | null | undefined {
  if (words === null || words === (due ? dueInWords(due) : '')) return undefined;
  return read(words);
}
