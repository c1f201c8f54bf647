import { recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import {
  type ChangeRegister,
  changeRegisterOf,
} from '../../shared/registers/changes/change-register';
import { useQuietBook } from '../store/use-book';

/** The register that is shown: of the code she chose, else of the first there is; `null` for none. */
export function useRegister(codeId: Id | null = null): ChangeRegister | null {
  const book = useQuietBook();
  const [first] = recordsOf(book, 'code');
  const wanted = codeId ?? first?.id;
  return wanted === undefined ? null : changeRegisterOf(book, wanted);
}

/** The register that a modification or a release stands in; `null` where it is in none. */
export function useRegisterOf(id: Id | null): ChangeRegister | null {
  const record = useQuietBook().records.get(id ?? '');
  const isIn = record?.kind === 'modification' || record?.kind === 'release';
  return useRegister(isIn ? record.codeId : null);
}
