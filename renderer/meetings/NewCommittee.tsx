import type { DialogProps } from '../commands/dialog-props';
import { Dialog } from '../ui/Dialog';
import { CommitteeQuestions } from './CommitteeQuestions';

/** A further committee, in the same two questions as the first. */
export function NewCommittee({ onClose }: DialogProps) {
  return (
    <Dialog title="New committee" onClose={onClose}>
      <CommitteeQuestions onMade={onClose} />
    </Dialog>
  );
}
