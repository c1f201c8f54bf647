import type { ReportDraft, ReportPart } from '../../model/report-draft';
import { bodyParagraph, type ReportParagraph, textRun } from '../report';
import { ownIn } from './report-sentences';

/** What she added at the end of a part, a paragraph for each. */
export function ownParagraphs(draft: ReportDraft | null, part: ReportPart): ReportParagraph[] {
  return ownIn(draft, part).map(({ words }) => bodyParagraph([textRun(words.trim())]));
}
