import { dateInWords } from '../../model/partial-date';
import type { RegisterAsAt } from '../../registers/changes/change-register';
import { RELEASE_STATUS_WORDS, type ReleaseAsAt } from '../../registers/changes/release-as-at';
import { scopeOf } from '../../registers/changes/release-scope';
import {
  bodyParagraph,
  cellOf,
  noteParagraph,
  partHeading,
  type ReportBlock,
  type ReportCell,
  type Run,
  textCell,
  textRun,
} from '../report';
import { grid } from './grid';
import { ownParagraphs } from './own-paragraphs';
import type { StatusContext } from './status-context';

/** The releases with their dates, those that moved struck through, and what they hold. */
export function releasesSection({ now, draft }: StatusContext): ReportBlock[] {
  const heading = partHeading('Releases');
  const own = ownParagraphs(draft, 'releases');
  if (now.releases.length === 0) {
    return [heading, noteParagraph('The register holds no release.'), ...own];
  }
  const rows = now.releases.map(at => rowOf(now, at));
  return [heading, grid(['Release', 'Date', 'Status', 'Scope', 'Documents'], rows), ...own];
}

function rowOf(now: RegisterAsAt, at: ReleaseAsAt): ReportCell[] {
  const { name, status, codeVersion, documents } = at.facts;
  const scope = scopeOf(now, at.release.id);
  return [
    textCell(codeVersion === '' ? name : `${name} (${codeVersion})`, { bold: true }),
    cellOf(bodyParagraph(datesOf(at))),
    textCell(RELEASE_STATUS_WORDS[status]),
    textCell(scope.length === 0 ? 'not known' : scope.join(', ')),
    textCell(documents.join(', ')),
  ];
}

function datesOf({ facts: { date }, earlierDates }: ReleaseAsAt): Run[] {
  const moved = earlierDates.flatMap<Run>(({ date: was }) => [
    textRun(dateInWords(was), { strike: true }),
    { kind: 'break' },
  ]);
  return [...moved, textRun(date === null ? 'not known' : dateInWords(date))];
}
