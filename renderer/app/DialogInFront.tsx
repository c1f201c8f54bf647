import { Suspense } from 'react';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { useHeldKeys } from '../desk/use-held-keys';
import type { DialogName } from '../store/dialogs';
import { useView } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { type OnDemand, onDemand, Part } from '../ui/on-demand';

/** Where each dialog is fetched from. A new name does not compile until it is here. */
const DIALOGS: { readonly [N in DialogName]: OnDemand<DialogProps> } = {
  palette: onDemand(async () => (await import('../palette/Palette')).Palette),
  goToItem: onDemand(async () => (await import('../palette/GoToItem')).GoToItem),
  shortcuts: onDemand(async () => (await import('../palette/Shortcuts')).Shortcuts),
  lastDiscussed: onDemand(async () => (await import('../search/LastDiscussed')).LastDiscussed),
  similarWording: onDemand(async () => (await import('../search/SimilarWording')).SimilarWording),
  readBack: onDemand(async () => (await import('../read-back/ReadBack')).ReadBack),
  newMeeting: onDemand(async () => (await import('../meetings/NewMeeting')).NewMeeting),
  meetingDetails: onDemand(async () => (await import('../meetings/MeetingDetails')).MeetingDetails),
  newCommittee: onDemand(async () => (await import('../meetings/NewCommittee')).NewCommittee),
  itemDetails: onDemand(async () => (await import('../agenda-dialogs/ItemDetails')).ItemDetails),
  addItems: onDemand(async () => (await import('../agenda-dialogs/AddItems')).AddItems),
  keepAgenda: onDemand(async () => (await import('../agenda-dialogs/KeepAgenda')).KeepAgenda),
  moveItem: onDemand(async () => (await import('../agenda-dialogs/MoveItem')).MoveItem),
  moveLines: onDemand(async () => (await import('../move-lines/MoveLines')).MoveLines),
  closeAction: onDemand(async () => (await import('../carried/CloseAction')).CloseAction),
  updateUnder: onDemand(async () => (await import('../carried/UpdateUnder')).UpdateUnder),
  timeMachine: onDemand(async () => (await import('../time-machine/TimeMachine')).TimeMachine),
  compareVersions: onDemand(
    async () => (await import('../versions/CompareVersions')).CompareVersions,
  ),
  editedCopy: onDemand(async () => (await import('../versions/EditedCopyDialog')).EditedCopyDialog),
  enterModification: onDemand(
    async () => (await import('../changes/EnterModification')).EnterModification,
  ),
  modification: onDemand(async () => (await import('../changes/Story')).Story),
  tellOfModification: onDemand(
    async () => (await import('../changes/TellOfModification')).TellOfModification,
  ),
  codeSettings: onDemand(async () => (await import('../code-settings/CodeSettings')).CodeSettings),
  takeUpCode: onDemand(async () => (await import('../code-settings/TakeUpCode')).TakeUpCode),
  consultation: onDemand(
    async () => (await import('../changes/ConsultationWord')).ConsultationWord,
  ),
  release: onDemand(async () => (await import('../changes/ReleaseWord')).ReleaseWord),
  statusReport: onDemand(async () => (await import('../change-report/StatusReport')).StatusReport),
  keptReport: onDemand(
    async () => (await import('../change-report/KeptReportShown')).KeptReportShown,
  ),
  importChanges: onDemand(
    async () => (await import('../changes/import/ImportChanges')).ImportChanges,
  ),
  registerOut: onDemand(async () => (await import('../outs/RegisterOutDialog')).RegisterOutDialog),
  meetingPack: onDemand(async () => (await import('../outs/PackDialog')).PackDialog),
  extractItem: onDemand(async () => (await import('../outs/ExtractItem')).ExtractItem),
  exportRegister: onDemand(async () => (await import('../changes/ExportRegister')).ExportRegister),
  snoozeAction: onDemand(
    async () => (await import('../registers/actions/SnoozeAction')).SnoozeAction,
  ),
  newDueDate: onDemand(async () => (await import('../registers/actions/NewDueDate')).NewDueDate),
  actionFacts: onDemand(
    async () => (await import('../registers/actions/ActionFactsForm')).ActionFactsForm,
  ),
  duty: onDemand(async () => (await import('../ahead/DutyWord')).DutyWord),
  checklist: onDemand(async () => (await import('../ahead/Checklist')).Checklist),
  stepBack: onDemand(async () => (await import('../states/StepBack')).StepBack),
  sealMinutes: onDemand(async () => (await import('../states/SealMinutes')).SealMinutes),
  approveMinutes: onDemand(async () => (await import('../states/ApproveMinutes')).ApproveMinutes),
  correctMinutes: onDemand(async () => (await import('../states/CorrectMinutes')).CorrectMinutes),
  postMeetingNote: onDemand(
    async () => (await import('../states/PostMeetingNote')).PostMeetingNote,
  ),
  howLong: onDemand(async () => (await import('../states/HowLong')).HowLong),
  meetingFigures: onDemand(async () => (await import('../states/MeetingFigures')).MeetingFigures),
  risk: onDemand(async () => (await import('../registers/risks/RiskWord')).RiskWord),
  issue: onDemand(async () => (await import('../registers/issues/IssueWord')).IssueWord),
  interest: onDemand(
    async () => (await import('../registers/interests/InterestWord')).InterestWord,
  ),
  tieRow: onDemand(async () => (await import('../registers/told/TieRow')).TieRow),
  registerChoices: onDemand(
    async () => (await import('../registers/views/RegisterChoices')).RegisterChoices,
  ),
  saveView: onDemand(async () => (await import('../registers/views/SaveView')).SaveView),
  chaseList: onDemand(
    async () => (await import('../registers/chase-list/ChaseListDialog')).ChaseListDialog,
  ),
  trash: onDemand(async () => (await import('../trash/Trash')).Trash),
  incoming: onDemand(async () => (await import('../incoming/Incoming')).Incoming),
  incomingTable: onDemand(
    async () => (await import('../incoming/tables/IncomingTable')).IncomingTable,
  ),
  givenFile: onDemand(async () => (await import('../given-file/GivenFileDialog')).GivenFileDialog),
};

/** Fetches the dialogs before they are asked for: what she types right after their key is theirs. */
export function fetchDialogs(): void {
  for (const dialog of Object.values(DIALOGS)) {
    // One that cannot be fetched now is asked for again when it is opened.
    dialog.fetch().catch(() => {});
  }
}

/** The dialog that is open, in front of the screen. */
export function DialogInFront() {
  const desk = useDesk();
  const dialog = useView(view => view.dialog);
  if (!dialog) return null;
  const close = () => desk.view.setState({ dialog: null });
  return (
    <Suspense fallback={<OneMoment onClose={close} />}>
      <Part
        key={dialog.name}
        of={DIALOGS[dialog.name]}
        given={{ about: dialog.about, to: dialog.to ?? null, onClose: close }}
      />
    </Suspense>
  );
}

/** Stands in front at once, and keeps what is pressed for the dialog: none of it is for the minutes. */
function OneMoment({ onClose }: { onClose: () => void }) {
  useHeldKeys();
  return (
    <Dialog title="One moment …" onClose={onClose}>
      <p className="dialog-remark">This opens now.</p>
    </Dialog>
  );
}
