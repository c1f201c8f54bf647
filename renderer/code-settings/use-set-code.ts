import { takeUpCode } from '../../shared/commands/changes/codes';
import type { Code } from '../../shared/model/code';
import { doIt, useDesk } from '../desk/desk';

/** What one part of the settings of a code is given. */
export interface CodePart {
  readonly code: Code;
  /** Keeps what changed of the code, and says in the history what that was; whether it could be. */
  readonly set: (what: string, changed: Partial<Code>) => boolean;
}

/** Keeps what changed of a code; the minutes of every committee know its references. */
export function useSetCode(code: Code): CodePart['set'] {
  const desk = useDesk();
  return (what, changed) =>
    doIt(desk, { label: `${what} of the ${code.shortName}` }, book =>
      takeUpCode(book, { ...code, ...changed }),
    );
}
