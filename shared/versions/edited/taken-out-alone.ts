import type { Edit } from './edit';
import type { LinePart } from './line-parts';
import { isSentence } from './sentence-parts';

/** Whether an edit takes a line out that says one thing of the meeting, which can also be left unsaid. */
export function isTakenOutAlone({ what }: Edit, part: LinePart): boolean {
  return what === 'remove' && isSentence(part) && part.of !== 'meetingTitle';
}
