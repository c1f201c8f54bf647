import { type Book, recordsOf } from '../../model/book';
import type { Id } from '../../model/id';
import type { Modification } from '../../model/modification';

/** Which modifications are told with something, by its id: their references. */
export type Use = ReadonlyMap<Id, readonly string[]>;

/** Which modifications are told with which stages, paths and bodies of a code. */
export interface CodeUse {
  readonly stages: Use;
  readonly paths: Use;
  readonly bodies: Use;
}

/**
 * The stages, paths and bodies of a code that something was ever said with, also of what lies in the
 * trash: without them it could not be told any more.
 */
export function codeUse(book: Book, codeId: Id): CodeUse {
  const all = recordsOf(book, 'modification').filter(record => record.codeId === codeId);
  return {
    stages: toldWith(all, ({ statements }) => statements.map(({ facts }) => facts.stageId)),
    paths: toldWith(all, ({ statements }) => statements.map(({ facts }) => facts.pathId)),
    bodies: toldWith(all, ({ decisions }) => decisions.map(({ bodyId }) => bodyId)),
  };
}

function toldWith(
  all: readonly Modification[],
  idsIn: (modification: Modification) => readonly (Id | null | undefined)[],
): Use {
  const use = new Map<Id, string[]>();
  for (const modification of all) {
    for (const id of new Set(idsIn(modification))) {
      if (id === null || id === undefined) continue;
      const others = use.get(id);
      if (others) others.push(modification.reference);
      else use.set(id, [modification.reference]);
    }
  }
  return use;
}
