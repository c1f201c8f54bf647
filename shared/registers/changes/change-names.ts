import type { Code } from '../../model/code';
import type { Id } from '../../model/id';
import type { Implementation } from '../../model/modification';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { type ChangeRegister, type RegisterAsAt, releasesAsAt } from './change-register';
import { END_OF_TIME } from './days';
import type { ReleaseAsAt } from './release-as-at';

/** How a register calls its bodies, paths and releases. */
export interface ChangeNames {
  readonly body: (bodyId: Id) => string;
  readonly path: (pathId: Id | null) => string;
  readonly release: (releaseId: Id | null) => string;
  /** `1 November 2018`, `the November 2018 Release (1 November 2018)`, or the words. */
  readonly implementation: (implementation: Implementation | null) => string;
}

/** The names in a register as at a day. What is not known has no name. */
export function changeNames({
  code,
  releases,
}: Pick<RegisterAsAt, 'code' | 'releases'>): ChangeNames {
  const byId = new Map(releases.map(each => [each.release.id, each]));
  const release = (id: Id | null) => (id === null ? '' : (byId.get(id)?.facts.name ?? ''));
  return {
    body: nameIn(code.bodies),
    path: nameIn(code.paths),
    release,
    implementation: implementation => {
      if (implementation === null) return '';
      if (implementation.by === 'words') return implementation.words;
      if (implementation.by === 'date') return dateInWords(implementation.date);
      return releaseWithDate(byId.get(implementation.releaseId));
    },
  };
}

/** Names of one word that say what a body is; any other word alone is a name of its own. */
const WHAT_IT_IS = /^(authority|board|committee|council|panel|regulator|secretariat)$/i;

/** A name with its article, as a sentence has it: `the Change Board`, `the Panel`, but `Ofgem`. */
export function withArticle(name: string): string {
  if (/^(the|an?) /i.test(name)) return name;
  return name.includes(' ') || WHAT_IT_IS.test(name) ? `the ${name}` : name;
}

/** When something happened: `on 14 August 2018`, `in August 2018`. */
export function onDate(date: PartialDate): string {
  return `${date.length > 7 ? 'on' : 'in'} ${dateInWords(date)}`;
}

/** The names in a register by the last word on them. */
export function latestNames({ code, releases }: ChangeRegister): ChangeNames {
  return changeNames({ code, releases: releasesAsAt({ releases }, END_OF_TIME) });
}

function releaseWithDate(release: ReleaseAsAt | undefined): string {
  if (!release) return '';
  const { name, date } = release.facts;
  const called = withArticle(name);
  return date === null ? called : `${called} (${dateInWords(date)})`;
}

function nameIn(named: Code['bodies'] | Code['paths']): (id: Id | null) => string {
  const names = new Map<Id, string>(named.map(({ id, name }) => [id, name]));
  return id => (id === null ? '' : (names.get(id) ?? ''));
}
