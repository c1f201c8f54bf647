import type { Inline, Mark, Reference, Text } from '../model/inline';
import { verbsIn } from '../registers/outcomes';
import type { MinutesContext } from './minutes-context';
import { type FootnoteRun, type Run, type TextRun, textRun } from './report';

type Setting = Omit<Partial<TextRun>, 'kind' | 'text'>;

const SETTINGS: Readonly<Record<Exclude<Mark['type'], 'link'>, Setting>> = {
  bold: { bold: true },
  italic: { italic: true },
  underline: { underline: true },
  superscript: { script: 'super' },
  subscript: { script: 'sub' },
};

/** A line of the minutes as runs: marks, breaks, links to what stands in this document, footnotes. */
export function runsOf(context: MinutesContext, line: readonly Inline[] | undefined): Run[] {
  return (line ?? []).flatMap(piece => runOf(context, piece) ?? []);
}

/** Whether a line holds nothing but the marks that park it, which no document shows. */
export function isOnlyParked(line: readonly Inline[] | undefined): boolean {
  return line !== undefined && line.length > 0 && line.every(({ type }) => type === 'parked');
}

/** The runs of an outcome, with the committee's verbs bold. */
export function outcomeRuns(runs: readonly Run[], verbs: readonly string[]): Run[] {
  return runs.flatMap<Run>(run => (run.kind === 'text' ? withBoldVerbs(run, verbs) : [run]));
}

function runOf(context: MinutesContext, piece: Inline): Run | null {
  switch (piece.type) {
    case 'text':
      return markedText(piece);
    case 'lineBreak':
      return { kind: 'break' };
    case 'reference':
      return referenceRun(context, piece);
    case 'footnote':
      return footnoteRun(context, piece.content ?? []);
    case 'parked':
      return null;
  }
}

function markedText({ text, marks }: Text): TextRun {
  return textRun(text, settingOf(marks ?? []));
}

function referenceRun(context: MinutesContext, reference: Reference): TextRun {
  const { href: _, ...setting } = settingOf(reference.marks ?? []);
  const to = context.bookmarks.get(reference.attrs.target);
  return textRun(context.label(reference), to === undefined ? setting : { ...setting, to });
}

function footnoteRun(context: MinutesContext, content: readonly (Text | Reference)[]): FootnoteRun {
  const runs = content.map(piece =>
    piece.type === 'text' ? markedText(piece) : referenceRun(context, piece),
  );
  return { kind: 'footnote', runs };
}

function settingOf(marks: readonly Mark[]): Setting {
  return Object.assign({}, ...marks.map(settingOfMark));
}

function settingOfMark(mark: Mark): Setting {
  return mark.type === 'link' ? { href: mark.attrs.href } : SETTINGS[mark.type];
}

function withBoldVerbs(run: TextRun, verbs: readonly string[]): TextRun[] {
  const pieces: TextRun[] = [];
  let from = 0;
  for (const { verb, at } of verbsIn(run.text, verbs)) {
    if (at > from) pieces.push({ ...run, text: run.text.slice(from, at) });
    pieces.push({ ...run, text: verb, bold: true });
    from = at + verb.length;
  }
  if (from < run.text.length) pieces.push({ ...run, text: run.text.slice(from) });
  return pieces;
}
