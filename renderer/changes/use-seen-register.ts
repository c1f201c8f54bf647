import { useDeferredValue, useMemo } from 'react';
import type { Id } from '../../shared/model/id';
import type { PartialDate } from '../../shared/model/partial-date';
import { type ChangeNames, changeNames } from '../../shared/registers/changes/change-names';
import {
  type ChangeRegister,
  type RegisterAsAt,
  registerAsAt,
} from '../../shared/registers/changes/change-register';
import { type ChangeRisk, changeRisks } from '../../shared/registers/changes/change-risks';
import { lookForChanges } from '../../shared/registers/changes/look-for-changes';
import type { ModificationAsAt } from '../../shared/registers/changes/modification-as-at';

/** A register as it is seen: on a day, and of its modifications those that she looks for. */
export interface SeenRegister {
  readonly register: RegisterAsAt;
  readonly found: readonly ModificationAsAt[];
  readonly names: ChangeNames;
  readonly risks: ReadonlyMap<Id, readonly ChangeRisk[]>;
}

/** The register as at a day, with what a query finds in it; the finding waits for the keys. */
export function useSeenRegister(
  register: ChangeRegister,
  day: PartialDate,
  query: string,
): SeenRegister {
  const wanted = useDeferredValue(query);
  const seen = useMemo(() => {
    const asAt = registerAsAt(register, day);
    return { register: asAt, names: changeNames(asAt), risks: changeRisks(asAt) };
  }, [register, day]);
  const found = useMemo(
    () => lookForChanges(wanted, seen.register.modifications, seen.names),
    [wanted, seen],
  );
  return { ...seen, found };
}
