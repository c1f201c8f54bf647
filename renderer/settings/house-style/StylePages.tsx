import type { Committee } from '../../../shared/model/committee';
import type { Id } from '../../../shared/model/id';
import { meetingsOf } from '../../../shared/registers/meetings';
import { useDesk } from '../../desk/desk';
import { useBrought } from '../../desk/use-brought';
import { meetingName } from '../../meeting/meeting-words';
import { Preview } from '../../preview/Preview';
import { useQuietBook } from '../../store/use-book';
import { Miniature } from './Miniature';

/** The latest minutes of a committee in its house style, page by page, as it is being changed. */
export function StylePages({ committee }: { committee: Committee }) {
  const latest = meetingsOf(useQuietBook(), committee.id).at(-1);
  if (!latest) return <Miniature committee={committee} />;
  return (
    <div className="style-pages">
      <p className="settings-remark">{meetingName(latest)}, as it will be printed:</p>
      <PagesOf meetingId={latest.id} />
    </div>
  );
}

function PagesOf({ meetingId }: { meetingId: Id }) {
  const desk = useDesk();
  const brought = useBrought(meetingId, () => desk.bringMeeting(meetingId));
  if (brought === 'bringing') return <p className="preview-says">The minutes are being read …</p>;
  if (brought === 'failed') {
    return (
      <p className="preview-says">The minutes could not be read. They are safe in the book.</p>
    );
  }
  return <Preview meetingId={meetingId} version="full" />;
}
