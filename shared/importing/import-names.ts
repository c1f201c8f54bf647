import type { Code } from '../model/code';
import type { Id, NewId } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import { type Release, release } from '../model/release';
import type { TableRow } from '../reading/tables/source-table';
import { latestName } from '../registers/changes/release-as-at';
import { stagesOn } from '../registers/changes/stages';
import { bareWords, type Columns } from './match-columns';

/** The fields that name something of the register. */
export type NamedField = 'stageId' | 'pathId' | 'targetReleaseId';

/** What a name in a file stands for: something of the register, a release to be made, or nothing. */
export type MeantAs =
  | { readonly as: 'known'; readonly id: Id }
  | { readonly as: 'new' }
  | { readonly as: 'nothing' };

/** What she said the names of a file stand for, by `nameKey`. */
export type NameChoices = ReadonlyMap<string, MeantAs>;

/** A name in a file that the register does not have in these words, and what it is taken for. */
export interface OtherName {
  readonly field: NamedField;
  readonly name: string;
  readonly rows: number;
  /** `null` where nobody could say: its rows are set aside. */
  readonly meant: MeantAs | null;
}

/** What the names in a file stand for. */
export interface FileNames {
  /** The id that a cell's words stand for; `null` for nothing, `undefined` where it is not known. */
  readonly idOf: (field: NamedField, words: string) => Id | null | undefined;
  readonly others: readonly OtherName[];
  /** The releases that the names call for and the register does not have. */
  readonly fresh: readonly Release[];
}

/** What the names are looked for among. */
export interface NamesWanted {
  readonly code: Code;
  readonly releases: readonly Release[];
  readonly on: PartialDate;
  readonly source: string;
  readonly choices: NameChoices;
  readonly newId: NewId;
}

/** Something of the register that has a name. */
export interface Named {
  readonly id: Id;
  readonly name: string;
}

/** By what a choice for a name is kept. */
export function nameKey(field: NamedField, name: string): string {
  return `${field}:${bareWords(name)}`;
}

/** What could be meant by the names of each field. */
export function namedThings({
  code,
  releases,
  on,
}: Pick<NamesWanted, 'code' | 'releases' | 'on'>): Readonly<Record<NamedField, readonly Named[]>> {
  const now = stagesOn(code, on);
  const others = code.stageSets.flatMap(({ stages }) => stages);
  const byId = new Map([...others, ...now].map(stage => [stage.id, stage]));
  return {
    stageId: [...byId.values()],
    pathId: code.paths,
    targetReleaseId: releases.map(each => ({ id: each.id, name: latestName(each) })),
  };
}

/** What the names in these rows stand for: what she chose, else what they are most like. */
export function namesIn(
  rows: readonly TableRow[],
  columns: Columns,
  wanted: NamesWanted,
): FileNames {
  const things = namedThings(wanted);
  const ids = new Map<string, Id | null>();
  const others: OtherName[] = [];
  const fresh: Release[] = [];
  for (const { field, name, rows: count } of namesTold(rows, columns)) {
    const key = nameKey(field, name);
    const exact = things[field].find(thing => bareWords(thing.name) === bareWords(name));
    const meant = wanted.choices.get(key) ?? (exact ? known(exact) : guess(field, name, things));
    if (!exact) others.push({ field, name, rows: count, meant });
    if (meant?.as === 'new') {
      const made = releaseOf(name, wanted);
      fresh.push(made);
      ids.set(key, made.id);
    } else if (meant !== null) ids.set(key, meant.as === 'known' ? meant.id : null);
  }
  return { idOf: (field, words) => ids.get(nameKey(field, words)), others, fresh };
}

const NOTHING =
  /^(?:n\/?a|#n\/a|tbc|tbd|none|unknown|(?:.* )?not (?:yet )?(?:known|set|found|determined|decided))$/i;

/** Words that stand in a table where nothing is said. */
export function saysNothing(words: string): boolean {
  return bareWords(words) === '' || NOTHING.test(words);
}

function known({ id }: Named): MeantAs {
  return { as: 'known', id };
}

/** The one thing whose name has these words in it, or is among them; a release can be a new one. */
function guess(
  field: NamedField,
  name: string,
  things: Readonly<Record<NamedField, readonly Named[]>>,
): MeantAs | null {
  const like = things[field].filter(thing => isLike(bareWords(thing.name), bareWords(name)));
  const [only, second] = like;
  if (only && !second) return known(only);
  return field === 'targetReleaseId' ? { as: 'new' } : null;
}

function isLike(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

interface NameTold {
  readonly field: NamedField;
  readonly name: string;
  readonly rows: number;
}

function namesTold(rows: readonly TableRow[], columns: Columns): NameTold[] {
  const told = new Map<string, NameTold>();
  for (const field of ['stageId', 'pathId', 'targetReleaseId'] as const) {
    const at = columns.indexOf(field);
    for (const { cells } of at < 0 ? [] : rows) {
      const name = cells[at]?.text ?? '';
      if (saysNothing(name)) continue;
      const before = told.get(nameKey(field, name));
      told.set(nameKey(field, name), {
        field,
        name: before?.name ?? name,
        rows: (before?.rows ?? 0) + 1,
      });
    }
  }
  return [...told.values()];
}

function releaseOf(name: string, { code, on, source, newId }: NamesWanted): Release {
  const statement = { id: newId(), on, source, letter: '', facts: { name } };
  return release({ id: newId(), codeId: code.id, statements: [statement] });
}
