import { USUAL_VERBS } from '../../model/committee';
import type { PartialDate } from '../../model/partial-date';
import { dateIn } from './dates-in-text';
import { actionForm } from './forms';
import type { ReferenceForms } from './references';

/** What the words of the minutes themselves tell of the committee and the meeting. */
export interface CommitteeFacts {
  readonly code: string;
  /** The number of the meeting that its new actions carry; empty where they carry none. */
  readonly meetingNumber: string;
  readonly forms: ReferenceForms;
  readonly verbs: readonly string[];
  /** The modifications that are named rightly. */
  readonly known: ReadonlySet<string>;
}

const ACTION_REFERENCE =
  /(?<![\p{L}\d])(?!(?:ACTION|ITEM|PAGE|PAPER|PART|SECTION)S?\b)([A-Z][A-Z-]+)\s?(\d{1,4})\/(\d{1,3})(?![\d/])/gu;
const CHANGE_REFERENCE = /(?<![\p{L}\d])([A-Z]{0,8}P)(\d{3,4})[A-Z]?(?![\d/\p{L}])/gu;

/** The code, references and verbs that these texts use, the most usual of each. */
export function committeeFacts(texts: readonly string[]): CommitteeFacts {
  const references = texts.flatMap(text => [...text.matchAll(ACTION_REFERENCE)]);
  const code = mostUsual(references.map(found => found[1] ?? '')) ?? '';
  const raised = texts.flatMap(text => {
    const ref = actionForm(text)?.ref ?? '';
    return [...ref.matchAll(ACTION_REFERENCE)].map(found => found[2] ?? '');
  });
  const changes = texts.flatMap(text => [...text.matchAll(CHANGE_REFERENCE)]);
  return {
    code,
    meetingNumber: mostUsual(raised) ?? '',
    forms: { code, changes: changeForms(changes) },
    verbs: USUAL_VERBS,
    known: new Set(changes.map(found => found[0])),
  };
}

/** The month the titles of the items speak of, where the minutes have no date of their own. */
export function dateOfTitles(titles: readonly string[]): PartialDate | null {
  const dates = titles.flatMap(title => dateIn(title) ?? []);
  return mostUsual(dates.map(date => date.slice(0, 7)));
}

function changeForms(changes: readonly RegExpMatchArray[]): { prefix: string; digits: number }[] {
  const forms = new Map<string, number>();
  const prefixes = changes.map(found => found[1] ?? '');
  for (const prefix of new Set(prefixes)) {
    const lengths = changes
      .filter(found => found[1] === prefix)
      .map(found => (found[2] ?? '').length);
    forms.set(prefix, Number(mostUsual(lengths.map(String)) ?? 4));
  }
  return [...forms].map(([prefix, digits]) => ({ prefix, digits }));
}

function mostUsual(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top?.[0] ?? null;
}
