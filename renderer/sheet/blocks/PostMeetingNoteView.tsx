import type { PostMeetingNote } from '../../../shared/model/block';
import { postMeetingLabel } from '../../../shared/model/post-meeting-label';
import { Line } from '../Line';

/** What became known after the meeting, said as such. */
export function PostMeetingNoteView({ block }: { block: PostMeetingNote }) {
  return (
    <p className="post-meeting-note" data-label={postMeetingLabel(block.attrs.on)}>
      <Line line={block.content} />
    </p>
  );
}
