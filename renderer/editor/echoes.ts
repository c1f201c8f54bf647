import type { Block } from '../../shared/model/block';

/** More reports than this are never on their way at once; the oldest was then refused. */
const MOST = 50;

/** What the editor reported and has not yet been given back. */
export interface Echoes {
  readonly expect: (reported: readonly Block[]) => void;
  /** Whether the blocks are such a report coming back; it and those before it are then done with. */
  readonly isEcho: (blocks: readonly Block[]) => boolean;
}

/**
 * Tells what the editor reported itself from changes made outside. An echo that comes late must not
 * take back what was typed since.
 */
export function expectedEchoes(): Echoes {
  let awaited: (readonly Block[])[] = [];
  return {
    expect: reported => {
      awaited = [...awaited, reported].slice(-MOST);
    },
    isEcho: blocks => {
      const at = awaited.findIndex(reported => areSame(reported, blocks));
      if (at < 0) return false;
      awaited = awaited.slice(at + 1);
      return true;
    },
  };
}

function areSame(some: readonly Block[], others: readonly Block[]): boolean {
  return some.length === others.length && some.every((block, at) => block === others[at]);
}
