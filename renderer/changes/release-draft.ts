import { dateInWords, type PartialDate } from '../../shared/model/partial-date';
import type { ReleaseFacts, ReleaseStatus, ReleaseTold } from '../../shared/model/release';
import { namesIn } from '../ui/names-in';

/** What became of a release, as it is typed. */
export interface ReleaseDraft {
  readonly name: string;
  readonly date: string;
  readonly status: ReleaseStatus;
  readonly codeVersion: string;
  readonly documents: string;
  readonly freeze: string;
  readonly designations: string;
  readonly on: string;
  readonly letter: string;
  readonly source: string;
}

/** The draft as it begins: what is known, to be changed where it changed today. */
export function releaseDraftOf(facts: ReleaseFacts | null, today: PartialDate): ReleaseDraft {
  return {
    name: facts?.name ?? '',
    date: facts?.date ? dateInWords(facts.date) : '',
    status: facts?.status ?? 'planned',
    codeVersion: facts?.codeVersion ?? '',
    documents: facts?.documents.join(', ') ?? '',
    freeze: facts?.freeze ? dateInWords(facts.freeze) : '',
    designations: facts?.designations.join(', ') ?? '',
    on: dateInWords(today),
    letter: '',
    source: '',
  };
}

/** The facts that the draft tells, with its dates as they were understood. */
export function releaseToldBy(
  { name, status, codeVersion, documents, designations }: ReleaseDraft,
  dates: Pick<ReleaseFacts, 'date' | 'freeze'>,
): ReleaseTold {
  return {
    name: name.trim(),
    status,
    codeVersion: codeVersion.trim(),
    documents: namesIn(documents),
    designations: namesIn(designations),
    ...dates,
  };
}
