import type { Inline } from '../../model/inline';
import type { Modification } from '../../model/modification';
import type { ChangeRegister } from './change-register';

/** The modifications of a register that a line names, each once, in their order. */
export function mentionsIn(
  line: readonly Inline[] | undefined,
  { modifications }: Pick<ChangeRegister, 'modifications'>,
): Modification[] {
  const targets = new Set(
    (line ?? []).flatMap(piece =>
      piece.type === 'reference' && piece.attrs.to === 'modification' ? [piece.attrs.target] : [],
    ),
  );
  if (targets.size === 0) return [];
  return modifications.filter(({ id, reference }) => targets.has(id) || targets.has(reference));
}
