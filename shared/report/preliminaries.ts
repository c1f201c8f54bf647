import type { Declaration } from '../model/attendance';
import { itemInWords, type MinutesContext } from './minutes-context';
import { bodyParagraph, partHeading, type ReportBlock, type ReportList, textRun } from './report';

/** Whether the meeting could decide; nothing while that is not known. */
export function quorum({ meeting, style }: MinutesContext): ReportBlock[] {
  if (!style.attendance || meeting.quorate === null) return [];
  const sentence = `The meeting was ${meeting.quorate ? '' : 'not '}quorate.`;
  return [bodyParagraph([textRun(sentence)])];
}

/** The interests that were declared, and who withdrew; nothing if none is recorded. */
export function declarations(context: MinutesContext): ReportBlock[] {
  const declared = context.meeting.declarations;
  if (declared.length === 0) return [];
  const points = declared.map(one => [bodyParagraph([textRun(sentenceOf(context, one))])]);
  const list: ReportList = { kind: 'list', style: null, start: 1, points };
  return [partHeading('Declarations of interest'), list];
}

/** Of an item that the version leaves out, only who declared an interest in it is said. */
function sentenceOf(
  context: MinutesContext,
  { name, itemId, interest, withdrew }: Declaration,
): string {
  const isHidden = itemId !== null && context.hiddenItems.has(itemId);
  const about = itemId === null ? '' : ` in ${itemInWords(context, itemId)}`;
  const what = interest === '' || isHidden ? '' : `: ${interest.replace(/[.\s]+$/, '')}`;
  const left = withdrew ? ` ${name} withdrew${itemId === null ? '' : ' for that item'}.` : '';
  return `${name} declared an interest${about}${what}.${left}`;
}
