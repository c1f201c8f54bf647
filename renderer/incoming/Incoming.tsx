import './incoming.css';
import { useEffect, useState } from 'react';
import type { DialogProps } from '../commands/dialog-props';
import { openCommitteeId, openMeetingId } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { BeingRead } from '../taking-in/BeingRead';
import { GetSource } from '../taking-in/GetSource';
import { Dialog } from '../ui/Dialog';
import { Confirm } from './Confirm';
import { type Draft, draftOf } from './draft';
import { keepDraft, keptDraft } from './kept-draft';
import { useReading } from './use-reading';

/**
 * Minutes or an agenda are taken in: from a file that was dropped (`about` is its name), one she
 * chooses, or what she pastes. What she corrected is kept while she is elsewhere in the program.
 */
export function Incoming({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const given = useView(view => view.given);
  const [draft, setDraft] = useState<Draft | null>(() => (about === null ? keptDraft() : null));
  const reading = useReading(found => {
    const shown = { committeeId: openCommitteeId(desk), meetingId: openMeetingId(desk) };
    setDraft(draftOf(found, desk.book.getState().book, shown));
  });
  useEffect(() => keepDraft(draft), [draft]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the file it was opened for is read once.
  useEffect(() => {
    if (about !== null && given) reading.readGiven(given);
  }, []);
  if (draft) {
    return (
      <Dialog title={`Take in ${draft.plan.fileName}`} size="full" onClose={onClose}>
        <Confirm
          draft={draft}
          change={next => setDraft(before => before && next(before))}
          onDone={() => {
            keepDraft(null);
            onClose();
          }}
          onOther={() => setDraft(null)}
        />
      </Dialog>
    );
  }
  const { waitingFor, progress, problem, stop, read, readGiven } = reading;
  return (
    <Dialog title="Take in minutes or an agenda" onClose={onClose}>
      {waitingFor === null ? (
        <GetSource
          intro="Minutes or an agenda as Word (.docx), text, Markdown or a web page. You see what was recognised beside the file, and nothing enters your book before you say so."
          pasteLabel="Or paste it here, from Word, a mail or a web page"
          problem={problem}
          onFile={readGiven}
          onHtml={html => read({ from: 'clipboard', html }, PASTED)}
          onText={text => read({ from: 'clipboard', text }, PASTED)}
        />
      ) : (
        <BeingRead words={`${waitingFor} is being read …`} progress={progress} onStop={stop} />
      )}
    </Dialog>
  );
}

/** What is pasted is called so. */
const PASTED = 'What you pasted';
