import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { openFromPage } from './open-from-page';
import { Preview } from './Preview';
import { useWritten } from './use-written';

/** The pages of the meeting that is written, beside its text, in the version that was looked at last. */
export function PreviewPanel({ meetingId }: { meetingId: Id }) {
  const desk = useDesk();
  const version = useView(({ review }) => review.version);
  const itemId = useView(({ screen, review, itemId: open }) =>
    screen.name === 'review' ? review.itemId : open,
  );
  const written = useWritten();
  return (
    <Preview
      meetingId={meetingId}
      version={version}
      follows={{ itemId, written }}
      openItem={(itemId, words) => void openFromPage(desk, itemId, words)}
    />
  );
}
