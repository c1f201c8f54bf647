import type { Code, Stage } from '../../model/code';
import type { Id } from '../../model/id';
import { listInWords } from '../../model/list-in-words';
import type { Decision, Modification } from '../../model/modification';
import { dateInWords } from '../../model/partial-date';
import { type ChangeNames, onDate, withArticle } from './change-names';
import { type ModificationNews, type Move, movesOf } from './modification-news';
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
 * What became of a modification in a period, in sentences as a person would write them, the first
 * beginning with its reference. None where nothing became of it that a report tells.
 */
export function newsSentences(news: ModificationNews, telling: Telling): string[] {
  const { reference } = news.now.modification;
  const told = [
    ...raised(news, telling),
    ...split(telling),
    ...decided(news, telling),
    ...moved(news, telling),
    ...slipped(news, telling),
    ...consulted(news),
  ];
  return told.map((rest, at) => `${at === 0 ? withTitle(news, reference) : 'It'} ${rest}.`);
}

function withTitle({ before, now }: ModificationNews, reference: string): string {
  const { title } = now.facts;
  return before === null && title !== '' ? `${reference}, ${title},` : reference;
}

const NEW = 'is new in the register; when it was raised is not known';

function raised({ before, now }: ModificationNews, { whole }: Telling): string[] {
  if (before !== null) return [];
  const { raised, proposer } = now.facts;
  const by = proposer === '' ? '' : ` by ${proposer}`;
  if (whole) return [`was split from ${whole.reference}`];
  return raised === null ? [NEW] : [`was raised${by} ${onDate(raised)}`];
}

function split({ parts }: Telling): string[] {
  if (parts.length === 0) return [];
  return [`was split into ${listInWords(parts.map(({ reference }) => reference))}`];
}

function decided({ decisions }: ModificationNews, { names }: Telling): string[] {
  return decisions.map(decision => decisionInWords(decision, names));
}

/** `was recommended for approval by …` would hide who did it in a list: the body comes last. */
function decisionInWords({ bodyId, on, verb, vote, sort }: Decision, names: ChangeNames): string {
  const by = names.body(bodyId) === '' ? '' : ` by ${withArticle(names.body(bodyId))}`;
  const how = vote === '' ? '' : ` (${vote})`;
  const what = sort === 'recommendation' ? `was recommended to be ${verb}` : `was ${verb}`;
  return `${what}${by} ${onDate(on)}${how}`;
}

function moved(news: ModificationNews, { code, names }: Telling): string[] {
  const moves = movesOf(news, 'stageId').filter(({ before }) => before !== null);
  const last = moves.at(-1);
  const now = last ? stageOf(code, last.now) : null;
  if (!last || !now) return [];
  const ended = ENDED[now.standing];
  if (ended === null) return [throughStages(moves, code, now, last)];
  const isTold = news.decisions.some(({ sort, verb }) => sort === 'decision' && verb === ended);
  if (now.standing === 'approved')
    return [...(isTold ? [] : [`was ${ended} ${onDate(last.told.on)}`]), ...undated(news, names)];
  return isTold ? [] : [`was ${ended} ${onDate(last.told.on)}${withRelease(news, now, names)}`];
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

function undated({ now }: ModificationNews, names: ChangeNames): string[] {
  const { implementation } = now.facts;
  if (implementation === null) return ['has no implementation date yet'];
  if (implementation.by === 'words') {
    return [`has no implementation date yet (${names.implementation(implementation)})`];
  }
  return [];
}

function slipped(news: ModificationNews, { names }: Telling): string[] {
  const { implementation, targetReleaseId } = news.now.facts;
  const isTold = implementation?.by === 'release' && implementation.releaseId === targetReleaseId;
  const release = (id: Id | null) => (id === null ? '' : withArticle(names.release(id)));
  return [
    ...dates(movesOf(news, 'implementation'), names.implementation, 'implementation date'),
    ...(isTold ? [] : dates(movesOf(news, 'targetReleaseId'), release, 'target release')),
  ];
}

/** A date that moved once or more often: `moved from … to … and then to …`. */
function dates<V>(
  moves: readonly { readonly before: V; readonly now: V }[],
  inWords: (value: V) => string,
  what: string,
): string[] {
  const stops = [...moves.slice(0, 1).map(({ before }) => before), ...moves.map(({ now }) => now)];
  const [first = '', ...others] = stops.map(inWords);
  if (others.length === 0) return [];
  const named = others.map(stop => (stop === '' ? 'a date to be determined' : stop));
  if (first === '') return [`was given ${named.at(-1)} as its ${what}`];
  return [`had its ${what} moved from ${first} to ${named.join(' and then to ')}`];
}

function consulted({ opened, closed }: ModificationNews): string[] {
  return [
    ...opened.map(({ name, opens, closes }) => {
      const until = closes === null ? '' : `, open until ${dateInWords(closes)}`;
      return `went out for ${name}${opens === null ? '' : ` ${onDate(opens)}`}${until}`;
    }),
    ...closed
      .filter(consultation => !opened.includes(consultation))
      .map(
        ({ name, closes }) => `had its ${name} close${closes === null ? '' : ` ${onDate(closes)}`}`,
      ),
  ];
}
