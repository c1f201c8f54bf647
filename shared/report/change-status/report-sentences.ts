import type { Id } from '../../model/id';
import type { OwnSentence, ReportDraft, ReportPart, SentenceEdit } from '../../model/report-draft';
import type { ToldNews, ToldOf } from '../../registers/changes/month-news';

/** A sentence of a report: what the register tells, and what the report says in its place. */
export interface ReportSentence {
  readonly about: string;
  /** What the register tells, in full; empty where it no longer tells anything of the kind. */
  readonly computed: string;
  /** What an edit of it remembers of what the register told. */
  readonly told: string;
  /** What the report says; empty where it is left out. */
  readonly words: string;
  readonly standing: 'computed' | 'hers' | 'leftOut';
  /** Whether the register tells something else than when she wrote hers or left it out. */
  readonly isOvertaken: boolean;
}

/** What a report says of a modification or a release. */
export interface SaidOfChange extends ToldOf {
  readonly sentences: readonly ReportSentence[];
}

/**
 * The news as the report says them: each sentence as it is told, in her words, or left out. What she
 * wrote where the register now tells nothing stays with what it is about; `toldOf` names one of which
 * there is no other news.
 */
export function newsInReport(
  news: readonly ToldNews[],
  draft: ReportDraft | null,
  toldOf: (recordId: Id) => ToldOf,
): SaidOfChange[] {
  const edits = new Map((draft?.edits ?? []).map(edit => [edit.about, edit]));
  const told = news.map(each => ({
    sort: each.sort,
    recordId: each.recordId,
    reference: each.reference,
    sentences: sentencesOf(each, edits),
  }));
  const alone = [...edits.values()].flatMap(edit => recordOf(edit) ?? []);
  const known = new Set(told.map(({ recordId }) => recordId));
  const others = [...new Set(alone)].filter(id => !known.has(id));
  const all = [...told, ...others.map(id => ({ ...toldOf(id), sentences: [] }))];
  return all
    .map(each => ({ ...each, sentences: [...each.sentences, ...orphansOf(each, edits)] }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** A sentence that the register or the minutes tell, with what she made of it. */
export function inReport(
  about: string,
  { computed, told }: { readonly computed: string; readonly told: string },
  edit: SentenceEdit | undefined,
): ReportSentence {
  if (!edit)
    return { about, computed, told, words: computed, standing: 'computed', isOvertaken: false };
  const words = edit.words.trim();
  const standing = words === '' ? 'leftOut' : 'hers';
  return { about, computed, told, words, standing, isOvertaken: edit.computed !== told };
}

/** What she added at the end of a part. */
export function ownIn(draft: ReportDraft | null, part: ReportPart): OwnSentence[] {
  return (draft?.own ?? []).filter(own => own.part === part && own.words.trim() !== '');
}

const NEWS = 'changed';

function keyOf(recordId: Id, topic: string): string {
  return [NEWS, recordId, topic].join('/');
}

function recordOf({ about }: SentenceEdit): Id | null {
  const [part, recordId] = about.split('/');
  return part === NEWS ? (recordId ?? null) : null;
}

function sentencesOf(
  { recordId, subject, told }: ToldNews,
  edits: ReadonlyMap<string, SentenceEdit>,
): ReportSentence[] {
  const said: ReportSentence[] = [];
  for (const { topic, says } of told) {
    // Where all before it is left out, it is the first to name what it speaks of.
    const isFirst = said.every(({ words }) => words === '');
    const computed = `${isFirst ? subject : 'It'} ${says}.`;
    const about = keyOf(recordId, topic);
    said.push(inReport(about, { computed, told: says }, edits.get(about)));
  }
  return said;
}

function orphansOf(
  { recordId, sentences }: SaidOfChange,
  edits: ReadonlyMap<string, SentenceEdit>,
): ReportSentence[] {
  const known = new Set(sentences.map(({ about }) => about));
  return [...edits.values()]
    .filter(edit => recordOf(edit) === recordId && !known.has(edit.about))
    .filter(({ words }) => words.trim() !== '')
    .map(edit => inReport(edit.about, { computed: '', told: '' }, edit));
}
