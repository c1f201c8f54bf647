import './sheet.css';
import './blocks.css';
import { meetingAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { houseStyleProperties } from './house-style-properties';
import { ItemSection } from './ItemSection';
import { MeetingContext } from './meeting-context';
import { SheetHead } from './SheetHead';

/** The minutes of a meeting as the sheet of paper that they become. */
export function Sheet({ view }: { view: MeetingView }) {
  return (
    <MeetingContext value={view}>
      <article
        className="sheet"
        id={meetingAnchor(view.meeting.id)}
        style={houseStyleProperties(view.committee.houseStyle)}
      >
        <SheetHead />
        {view.entries.map(entry => (
          <ItemSection key={entry.item.id} entry={entry} />
        ))}
        {view.entries.length === 0 && <p className="nothing">This meeting has no agenda yet.</p>}
      </article>
    </MeetingContext>
  );
}
