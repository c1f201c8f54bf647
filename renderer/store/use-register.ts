import { recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import {
  type ChangeRegister,
  changeRegisterOf,
} from '../../shared/registers/changes/change-register';
import { useQuietBook, useView } from './use-book';

/** The register that is shown: of the code she chose, else of the first there is; `null` for none. */
export function useRegister(): ChangeRegister | null {
  const chosen = useView(({ screen }) => (screen.name === 'changes' ? screen.codeId : null));
  return useRegisterOfCode(chosen);
}

/** The register that a modification or a release stands in; `null` where it is in none. */
export function useRegisterOf(id: Id | null): ChangeRegister | null {
  const record = useQuietBook().records.get(id ?? '');
  const isIn = record?.kind === 'modification' || record?.kind === 'release';
  return useRegisterOfCode(isIn ? record.codeId : null);
}

function useRegisterOfCode(codeId: Id | null): ChangeRegister | null {
  const book = useQuietBook();
  const wanted = codeId ?? recordsOf(book, 'code')[0]?.id;
  return wanted === undefined ? null : changeRegisterOf(book, wanted);
}
