import type { Id } from '../../shared/model/id';
import { type Desk, useDesk } from '../desk/desk';
import { isRegisterShown, showImport, showImportInto } from '../going/show-given-file';
import type { Given } from '../store/given';

interface Props {
  readonly given: Given;
  /** The code whose register the file is, where that is known. */
  readonly codeId: Id | null;
}

/** The way of a table into the register of changes: the one that is shown, or that which it is of. */
export function RegisterWay(props: Props) {
  const go = wayInto(useDesk(), props);
  return (
    go && (
      <button type="button" className="button" onClick={go}>
        Import its table into the register …
      </button>
    )
  );
}

function wayInto(desk: Desk, { given, codeId }: Props): (() => void) | null {
  if (isRegisterShown(desk)) return () => showImport(desk, given);
  return codeId === null ? null : () => showImportInto(desk, codeId, given);
}
