import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import type { DialogName } from '../store/view-store';
import { Dialog } from '../ui/Dialog';
import type { DialogProps } from './dialog-props';

type Fetched = Promise<{ readonly default: ComponentType<DialogProps> }>;

/** Where each dialog is fetched from. A new name does not compile until it is here. */
const FROM: { readonly [N in DialogName]: () => Fetched } = {
  palette: async () => ({ default: (await import('../palette/Palette')).Palette }),
  goToItem: async () => ({ default: (await import('../palette/GoToItem')).GoToItem }),
  shortcuts: async () => ({ default: (await import('../palette/Shortcuts')).Shortcuts }),
  readBack: async () => ({ default: (await import('../read-back/ReadBack')).ReadBack }),
  newMeeting: async () => ({ default: (await import('../meetings/NewMeeting')).NewMeeting }),
  meetingDetails: async () => ({
    default: (await import('../meetings/MeetingDetails')).MeetingDetails,
  }),
  newCommittee: async () => ({ default: (await import('../meetings/NewCommittee')).NewCommittee }),
  itemDetails: async () => ({
    default: (await import('../agenda-dialogs/ItemDetails')).ItemDetails,
  }),
  addItems: async () => ({ default: (await import('../agenda-dialogs/AddItems')).AddItems }),
  keepAgenda: async () => ({ default: (await import('../agenda-dialogs/KeepAgenda')).KeepAgenda }),
  moveItem: async () => ({ default: (await import('../agenda-dialogs/MoveItem')).MoveItem }),
  moveLines: async () => ({ default: (await import('../move-lines/MoveLines')).MoveLines }),
  closeAction: async () => ({ default: (await import('../carried/CloseAction')).CloseAction }),
  updateUnder: async () => ({ default: (await import('../carried/UpdateUnder')).UpdateUnder }),
  timeMachine: async () => ({
    default: (await import('../time-machine/TimeMachine')).TimeMachine,
  }),
  trash: async () => ({ default: (await import('../trash/Trash')).Trash }),
  givenFile: async () => ({
    default: (await import('../given-file/GivenFileDialog')).GivenFileDialog,
  }),
};

const NAMES = Object.keys(FROM) as readonly DialogName[];

/** Each dialog: fetched when it is asked for, or here already, so that it stands before the next key. */
const DIALOGS = new Map<DialogName, ComponentType<DialogProps>>(
  NAMES.map(name => [name, lazy(FROM[name])]),
);

/** Fetches the dialogs before they are asked for: what she types right after their key is theirs. */
export function fetchDialogs(): void {
  for (const name of NAMES) {
    FROM[name]().then(
      fetched => DIALOGS.set(name, fetched.default),
      // One that cannot be fetched now is asked for again when it is opened.
      () => {},
    );
  }
}

/** The dialog that is open, in front of the screen. */
export function DialogInFront() {
  const desk = useDesk();
  const dialog = useView(view => view.dialog);
  // For one opening it stays the same, or it would begin anew while she answers it.
  const Open = useMemo(() => dialog && DIALOGS.get(dialog.name), [dialog]);
  if (!dialog || !Open) return null;
  const close = () => desk.view.setState({ dialog: null });
  return (
    <Suspense fallback={<OneMoment onClose={close} />}>
      <Open about={dialog.about} onClose={close} />
    </Suspense>
  );
}

/** Stands in front at once, so that no key meant for the dialog falls into the minutes. */
function OneMoment({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="One moment …" onClose={onClose}>
      <p className="dialog-remark">This opens now.</p>
    </Dialog>
  );
}
