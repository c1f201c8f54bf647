import { type ComponentType, lazy } from 'react';
import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import type { DialogName } from '../store/view-store';

/** What every dialog is given: the record it is about, and how it is left. */
export interface DialogProps {
  readonly about: Id | null;
  readonly onClose: () => void;
}

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
  timeMachine: async () => ({
    default: (await import('../time-machine/TimeMachine')).TimeMachine,
  }),
  trash: async () => ({ default: (await import('../trash/Trash')).Trash }),
};

const DIALOGS: { readonly [N in DialogName]: ComponentType<DialogProps> } = {
  palette: lazy(FROM.palette),
  goToItem: lazy(FROM.goToItem),
  shortcuts: lazy(FROM.shortcuts),
  readBack: lazy(FROM.readBack),
  newMeeting: lazy(FROM.newMeeting),
  meetingDetails: lazy(FROM.meetingDetails),
  newCommittee: lazy(FROM.newCommittee),
  itemDetails: lazy(FROM.itemDetails),
  addItems: lazy(FROM.addItems),
  keepAgenda: lazy(FROM.keepAgenda),
  moveItem: lazy(FROM.moveItem),
  moveLines: lazy(FROM.moveLines),
  timeMachine: lazy(FROM.timeMachine),
  trash: lazy(FROM.trash),
};

/** Fetches the dialogs before they are asked for: what she types right after their key is theirs. */
export function fetchDialogs(): void {
  // One that cannot be fetched now is asked for again when it is opened.
  for (const fetched of Object.values(FROM)) fetched().catch(() => {});
}

/** The dialog that is open, in front of the screen. */
export function DialogInFront() {
  const desk = useDesk();
  const dialog = useView(view => view.dialog);
  if (!dialog) return null;
  const Open = DIALOGS[dialog.name];
  return <Open about={dialog.about} onClose={() => desk.view.setState({ dialog: null })} />;
}
