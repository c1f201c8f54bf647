import type { Id } from '../../model/id';
import type { KeptReport } from '../../model/kept-report';
import type { Modification } from '../../model/modification';
import { type ChangeNames, changeNames } from './change-names';
import { type ChangeRegister, inReferenceOrder, registerAsAt } from './change-register';
import { correctionSentences } from './correction-sentences';
import { type Correction, correctionsOf } from './corrections';
import { reportInWords, type SinceLastReport } from './kept-reports';
import { modificationNews, type Period } from './modification-news';
import { type NewsSentence, newsSentences } from './news-sentences';
import { releaseAsAt } from './release-as-at';
import { releaseSentences } from './release-news';

/** What the register tells of: a modification by its reference, a release by its name. */
export interface ToldOf {
  readonly sort: 'modification' | 'release';
  readonly recordId: Id;
  readonly reference: string;
}

/** What became of a modification or a release in a period, in sentences. */
export interface ToldNews extends ToldOf {
  /** How it is named first: its reference, with its title where it is new. */
  readonly subject: string;
  readonly told: readonly NewsSentence[];
}

/**
 * The news of a period, in the order of the references, then of the releases; what stood still is not
 * among it. Where it
 * begins from a report, what the register has since corrected about that time is told as well.
 */
export function monthNews(register: ChangeRegister, { period, last }: SinceLastReport): ToldNews[] {
  const names = changeNames(registerAsAt(register, period.upTo));
  const corrected = last
    ? correctionsOf(last, registerAsAt(register, last.asAt))
    : new Map<Id, Correction>();
  const news = newsOf(register, names, period, corrected, last);
  const told = new Set(news.map(({ recordId }) => recordId));
  const gone = [...corrected].flatMap(([id, { reported }]) =>
    reported && last && !told.has(id) ? goneSince(id, reported.reference, last) : [],
  );
  const all = [...inReferenceOrder([...news, ...gone]), ...releasesNews(register, period)];
  return all.filter(each => each.told.length > 0);
}

function newsOf(
  register: ChangeRegister,
  names: ChangeNames,
  period: Period,
  corrected: ReadonlyMap<Id, Correction>,
  last: KeptReport | null,
): ToldNews[] {
  const { code } = register;
  const byId = new Map(register.modifications.map(each => [each.id, each]));
  const parts = partsSince(register, period);
  return register.modifications.flatMap(modification => {
    const { id, reference, splitFromId } = modification;
    const news = modificationNews(code, modification, period);
    if (!news) return [];
    const whole = splitFromId === null ? null : (byId.get(splitFromId) ?? null);
    const correction = corrected.get(id);
    const isNew = news.before === null || (correction && !correction.reported);
    const { title } = news.now.facts;
    return {
      sort: 'modification',
      recordId: id,
      reference,
      subject: isNew && title !== '' ? `${reference}, ${title},` : reference,
      told: [
        ...(correction && last ? correctionSentences(correction, { code, names, last }) : []),
        ...newsSentences(news, { code, names, parts: parts.get(id) ?? [], whole }),
      ],
    };
  });
}

function goneSince(recordId: Id, reference: string, last: KeptReport): ToldNews {
  const says = `stood in ${reportInWords(last)} and is no longer in the register`;
  const told = [{ topic: 'gone', says }];
  return { sort: 'modification', recordId, reference, subject: reference, told };
}

function releasesNews({ releases }: ChangeRegister, period: Period): ToldNews[] {
  const news = releases.flatMap<ToldNews>(release => {
    const name = releaseAsAt(release, period.upTo)?.facts.name;
    if (name === undefined) return [];
    const told = releaseSentences(release, period);
    return [{ sort: 'release', recordId: release.id, reference: name, subject: name, told }];
  });
  return news.toSorted((a, b) => a.reference.localeCompare(b.reference, 'en'));
}

/** The modifications that became known in a period as parts of another, by the id of the whole. */
function partsSince(
  { code, modifications }: ChangeRegister,
  period: Period,
): ReadonlyMap<Id, Modification[]> {
  const parts = new Map<Id, Modification[]>();
  for (const part of inReferenceOrder(modifications)) {
    const news = part.splitFromId === null ? null : modificationNews(code, part, period);
    if (part.splitFromId === null || news === null || news.before !== null) continue;
    const others = parts.get(part.splitFromId);
    if (others) others.push(part);
    else parts.set(part.splitFromId, [part]);
  }
  return parts;
}
