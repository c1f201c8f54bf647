import type { Id } from '../../shared/model/id';

/** What every dialog is given: the record it is about, where that is to go, and how it is left. */
export interface DialogProps {
  readonly about: Id | null;
  readonly to: Id | null;
  readonly onClose: () => void;
}
