import type { Id } from '../../shared/model/id';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { openFromPage } from './open-from-page';
import { Preview } from './Preview';

/** The pages of the meeting that is written, beside its text, in the version that was looked at last. */
export function PreviewPanel({ meetingId }: { meetingId: Id }) {
  const desk = useDesk();
  const version = useView(({ review }) => review.version);
  return (
    <Preview
      meetingId={meetingId}
      version={version}
      follows
      openItem={(itemId, words) => void openFromPage(desk, itemId, words)}
    />
  );
}
