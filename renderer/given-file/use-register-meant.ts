import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { registerMeantBy } from '../changes/import/register-meant-by';
import { type Desk, useDesk } from '../desk/desk';
import {
  hasCommittee,
  isRegisterShown,
  isTableName,
  mayHaveTable,
  showImportInto,
} from '../going/show-given-file';
import type { Given } from '../store/given';

/** Whether a file is a register of changes. */
export interface RegisterMeant {
  /** The code of whose it is; `null` for none, and until it is known. */
  readonly codeId: Id | null;
  readonly isLooking: boolean;
  /** It is no longer looked for. */
  readonly stop: () => void;
}

interface Looked {
  readonly bytes: Uint8Array;
  readonly codeId: Id | null;
}

/**
 * Looks whether a file is a register of changes that the book keeps, while another screen is shown. A
 * workbook or a file of values that is one leads there by itself; a document may be minutes with such a
 * table in them, so that it is for her to say. The bytes are `null` until they are read.
 */
export function useRegisterMeant(given: Given | null, bytes: Uint8Array | null): RegisterMeant {
  const desk = useDesk();
  const [looked, setLooked] = useState<Looked | null>(null);
  const isKnown = looked !== null && looked.bytes === bytes;
  const isLooking = !isKnown && given !== null && bytes !== null && mayLeadThere(desk, given);
  useEffect(() => {
    if (!isLooking) return;
    let isWanted = true;
    const { codeId, stop } = registerMeantBy(desk, { name: given.name, bytes });
    void codeId.then(found => {
      if (!isWanted) return;
      if (found !== null && isTableName(given.name)) showImportInto(desk, found, given);
      else setLooked({ bytes, codeId: found });
    });
    return () => {
      isWanted = false;
      stop();
    };
  }, [desk, given, bytes, isLooking]);
  return {
    codeId: isKnown ? looked.codeId : null,
    isLooking,
    stop: () => setLooked(bytes && { bytes, codeId: null }),
  };
}

function mayLeadThere(desk: Desk, { name }: Given): boolean {
  return mayHaveTable(name) && hasCommittee(desk) && !isRegisterShown(desk);
}
