import type { Declaration } from '../model/attendance';
import { itemInWords, type MinutesContext } from './minutes-context';
import { bodyParagraph, partHeading, type ReportBlock, type ReportList, textRun } from './report';

/** Whether the meeting could decide; nothing while that is not known. */
export function quorum({ meeting, style }: MinutesContext): ReportBlock[] {
  if (!style.attendance || meeting.quorate === null) return [];
  return [bodyParagraph([textRun(quorumInWords(meeting.quorate))])];
}

/** Whether a meeting could decide, as the minutes say it. */
export function quorumInWords(quorate: boolean): string {
  return `The meeting was ${quorate ? '' : 'not '}quorate.`;
}

/** The interests that were declared, and who withdrew; nothing if none is recorded. */
export function declarations(context: MinutesContext): ReportBlock[] {
  const declared = context.meeting.declarations;
  if (declared.length === 0) return [];
  const points = declared.map(one => [bodyParagraph([textRun(sentenceOf(context, one))])]);
  const list: ReportList = { kind: 'list', style: null, start: 1, points };
  return [partHeading('Declarations of interest'), list];
}

/** What a declaration is said with, around the interest itself. */
export interface DeclarationFrame {
  /** Who declared an interest, and in what. */
  readonly head: string;
  /** That they withdrew, where they did. */
  readonly withdrew: string;
}

/** The words around the interest of a declaration. */
export function declarationFrame(
  context: MinutesContext,
  { name, itemId }: Pick<Declaration, 'name' | 'itemId'>,
): DeclarationFrame {
  const about = itemId === null ? '' : ` in ${itemInWords(context, itemId)}`;
  return {
    head: `${name} declared an interest${about}`,
    withdrew: `${name} withdrew${itemId === null ? '' : ' for that item'}.`,
  };
}

/** Of an item that the version leaves out, only who declared an interest in it is said. */
function sentenceOf(context: MinutesContext, declared: Declaration): string {
  const { itemId, interest } = declared;
  const { head, withdrew } = declarationFrame(context, declared);
  const isHidden = itemId !== null && context.hiddenItems.has(itemId);
  const what = interest === '' || isHidden ? '' : `: ${interest.replace(/[.\s]+$/, '')}`;
  return `${head}${what}.${declared.withdrew ? ` ${withdrew}` : ''}`;
}
