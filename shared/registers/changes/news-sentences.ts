import type { Code, Stage } from '../../model/code';
import type { Id } from '../../model/id';
import { listInWords } from '../../model/list-in-words';
import type { Consultation, Decision, Modification } from '../../model/modification';
import { dateInWords } from '../../model/partial-date';
import { type ChangeNames, onDate, withArticle } from './change-names';
import { type ModificationNews, type Move, movesOf } from './modification-news';
import { movedDates } from './moved-dates';
import { stageOf } from './stages';

/** What the sentences are told with. */
export interface Telling {
  readonly code: Code;
  readonly names: ChangeNames;
  /** The modifications that this one was split into in the period. */
  readonly parts: readonly Modification[];
  /** The modification that this one was part of, if any. */
  readonly whole: Modification | null;
}

/**
 * A sentence of the news without its subject and its full stop: `was raised on 3 August 2018`. The
 * topic is what it is about, the same whenever it is told of that modification in that month.
 */
export interface NewsSentence {
  readonly topic: string;
  readonly says: string;
}

/**
 * What became of a modification in a period, in sentences as a person would write them. None where
 * nothing became of it that a report tells.
 */
export function newsSentences(news: ModificationNews, telling: Telling): NewsSentence[] {
  return [
    ...raised(news, telling),
    ...split(telling),
    ...decided(news, telling),
    ...moved(news, telling),
    ...slipped(news, telling),
    ...consulted(news),
  ];
}

const NEW = 'is new in the register; when it was raised is not known';

function raised({ before, now }: ModificationNews, { whole }: Telling): NewsSentence[] {
  if (before !== null) return [];
  const { raised, proposer } = now.facts;
  const by = proposer === '' ? '' : ` by ${proposer}`;
  if (whole) return about('raised', `was split from ${whole.reference}`);
  return about('raised', raised === null ? NEW : `was raised${by} ${onDate(raised)}`);
}

function split({ parts }: Telling): NewsSentence[] {
  if (parts.length === 0) return [];
  const references = parts.map(({ reference }) => reference);
  return about('split', `was split into ${listInWords(references)}`);
}

function decided({ decisions }: ModificationNews, { names }: Telling): NewsSentence[] {
  return decisions.flatMap(decision =>
    about(`decision.${decision.id}`, decisionInWords(decision, names)),
  );
}

/**
 * `was recommended to be approved by the Change Board on 22 August 2018`. What was done comes before
 * who did it, as in a list of what became of the modification.
 */
export function decisionInWords(
  { bodyId, on, verb, vote, sort }: Decision,
  names: ChangeNames,
): string {
  const by = names.body(bodyId) === '' ? '' : ` by ${withArticle(names.body(bodyId))}`;
  const how = vote === '' ? '' : ` (${vote})`;
  const what = sort === 'recommendation' ? `was recommended to be ${verb}` : `was ${verb}`;
  return `${what}${by} ${onDate(on)}${how}`;
}

function moved(news: ModificationNews, { code, names }: Telling): NewsSentence[] {
  const moves = movesOf(news, 'stageId');
  const last = moves.at(-1);
  const now = last ? stageOf(code, last.now) : null;
  if (!last || !now) return [];
  const ended = ENDED[now.standing];
  if (ended === null) {
    const known = moves.filter(({ before }) => before !== null);
    return known.length === 0 ? [] : about('stage', throughStages(known, code, now, last));
  }
  const isTold = news.decisions.some(({ sort, verb }) => sort === 'decision' && verb === ended);
  const release = now.standing === 'approved' ? '' : withRelease(news, now, names);
  return [
    ...(isTold ? [] : about('stage', `was ${ended} ${onDate(last.told.on)}${release}`)),
    ...(now.standing === 'approved' ? undated(news, names) : []),
  ];
}

/** How the way of a modification ended, in a word of the past. */
const ENDED: Readonly<Record<Stage['standing'], string | null>> = {
  inProgress: null,
  approved: 'approved',
  implemented: 'implemented',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

function throughStages(
  moves: readonly Move<'stageId'>[],
  code: Code,
  now: Stage,
  { told }: Move<'stageId'>,
): string {
  const from = stageOf(code, moves[0]?.before ?? null);
  const between = moves.slice(0, -1).flatMap(move => stageOf(code, move.now)?.name ?? []);
  const through = between.length > 0 ? ` through ${listInWords(between)}` : '';
  const start = from ? ` from ${from.name}` : '';
  return `moved${start}${through} to ${now.name} ${onDate(told.on)}`;
}

function withRelease({ now }: ModificationNews, { standing }: Stage, names: ChangeNames): string {
  const { implementation } = now.facts;
  if (standing !== 'implemented' || implementation?.by !== 'release') return '';
  return ` with ${withArticle(names.release(implementation.releaseId))}`;
}

function undated({ now }: ModificationNews, names: ChangeNames): NewsSentence[] {
  const { implementation } = now.facts;
  if (implementation !== null && implementation.by !== 'words') return [];
  const known = implementation === null ? '' : ` (${names.implementation(implementation)})`;
  return about('undated', `has no implementation date yet${known}`);
}

function slipped(news: ModificationNews, { names }: Telling): NewsSentence[] {
  const { implementation, targetReleaseId } = news.now.facts;
  const isTold = implementation?.by === 'release' && implementation.releaseId === targetReleaseId;
  const release = (id: Id | null) => (id === null ? '' : withArticle(names.release(id)));
  const isDone = news.now.stage?.standing === 'implemented';
  // That it was implemented tells when, so that a date first heard of then is no news beside it.
  const dates = movesOf(news, 'implementation').filter(({ before }) => !isDone || before !== null);
  return [
    ...about('implementation', ...movedDates(dates, names.implementation, 'implementation date')),
    ...about(
      'target',
      ...(isTold ? [] : movedDates(movesOf(news, 'targetReleaseId'), release, 'target release')),
    ),
  ];
}

function consulted({ opened, closed }: ModificationNews): NewsSentence[] {
  return [
    ...opened.flatMap(consultation => {
      const { id, closes } = consultation;
      const until = closes === null ? '' : `, open until ${dateInWords(closes)}`;
      return about(`opened.${id}`, `${openedInWords(consultation)}${until}`);
    }),
    ...closed
      .filter(consultation => !opened.includes(consultation))
      .flatMap(({ id, name, closes }) =>
        about(
          `closed.${id}`,
          `had its ${name} close${closes === null ? '' : ` ${onDate(closes)}`}`,
        ),
      ),
  ];
}

/** `went out for Working Group consultation on 3 August 2018`. */
export function openedInWords({ name, opens }: Consultation): string {
  return `went out for ${name}${opens === null ? '' : ` ${onDate(opens)}`}`;
}

function about(topic: string, ...says: readonly string[]): NewsSentence[] {
  return says.map(each => ({ topic, says: each }));
}
