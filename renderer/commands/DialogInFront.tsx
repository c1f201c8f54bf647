import type { ComponentType } from 'react';
import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import type { DialogName } from '../store/view-store';

/** What every dialog is given: the record it is about, and how it is left. */
export interface DialogProps {
  readonly about: Id | null;
  readonly onClose: () => void;
}

/** Each dialog, fetched when it is first opened. A new name does not compile until it is here. */
const DIALOGS: { readonly [N in DialogName]?: ComponentType<DialogProps> } = {};

/** The dialog that is open, in front of the screen. */
export function DialogInFront() {
  const desk = useDesk();
  const dialog = useView(view => view.dialog);
  if (!dialog) return null;
  const Open = DIALOGS[dialog.name];
  if (!Open) return null;
  return <Open about={dialog.about} onClose={() => desk.view.setState({ dialog: null })} />;
}
