import './versions.css';
import './paper.css';
import { useEffect, useState } from 'react';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';
import { bytesOf } from '../store/given';
import { useView } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { EditsShown } from './EditsShown';
import { type EditedCopy, readEditedCopy } from './read-edited-copy';

/** What was changed in an edited copy of the minutes, each change to be taken or left. */
export function EditedCopyDialog({ onClose }: DialogProps) {
  const given = useView(view => view.given);
  const name = given?.name ?? '';
  const copy = useEditedCopy();
  const title =
    copy && typeof copy !== 'string'
      ? `What was changed in ${meetingName(copy.meeting)}`
      : 'An edited copy of the minutes';
  return (
    <Dialog title={title} size="full" onClose={onClose}>
      {copy === null || typeof copy === 'string' ? (
        <p className="edited-says" role="status">
          {copy ?? `Reading ${name} …`}
        </p>
      ) : (
        <EditsShown copy={copy} name={name} onClose={onClose} />
      )}
    </Dialog>
  );
}

const FAILED =
  'This file could not be compared with the minutes just now. Nothing was changed; close this and try again.';

/** The copy that was given, read in a worker; a sentence where it cannot be; `null` meanwhile. */
function useEditedCopy(): EditedCopy | string | null {
  const desk = useDesk();
  const given = useView(view => view.given);
  const [copy, setCopy] = useState<EditedCopy | string | null>(null);
  useEffect(() => {
    let wanted = true;
    setCopy(null);
    if (!given) return;
    const tell = (now: EditedCopy | string) => wanted && setCopy(now);
    bytesOf(desk.host, given)
      .then(bytes => (typeof bytes === 'string' ? bytes : readEditedCopy(desk, given.name, bytes)))
      .then(tell, () => tell(FAILED));
    return () => {
      wanted = false;
    };
  }, [desk, given]);
  return copy;
}
