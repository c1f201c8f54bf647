import './sheet.css';
import './blocks.css';
import { meetingAnchor } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { useView } from '../store/use-book';
import { houseStyleProperties } from './house-style-properties';
import { ItemSection } from './ItemSection';
import { MeetingContext } from './meeting-context';
import { notesBefore } from './notes-before';
import { SheetEnd } from './SheetEnd';
import { SheetHead } from './SheetHead';
import { useDrawnItems } from './use-drawn-items';
import { useGoal } from './use-goal';

/** The minutes of a meeting as the sheet of paper that they become; one item of it is written in. */
export function Sheet({ view }: { view: MeetingView }) {
  const { frame, entries, report } = view;
  const current = useView(({ itemId }) => itemId);
  const alone = useView(({ focusMode }) => focusMode);
  const drawn = useDrawnItems(entries);
  useGoal(drawn.isWhole);
  const before = notesBefore(entries, frame.carried);
  const { houseStyle } = frame.committee;
  const shown = alone ? entries.filter(({ item }) => item.id === current) : entries;
  return (
    <MeetingContext value={frame}>
      <article
        className="sheet"
        id={meetingAnchor(frame.meeting.id)}
        style={houseStyleProperties(houseStyle)}
        data-counts={houseStyle.numberParagraphs || undefined}
      >
        {!alone && <SheetHead report={frame.report} />}
        {shown.map(({ item, number, depth, minute }) => (
          <ItemSection
            key={item.id}
            item={item}
            number={number}
            depth={depth}
            minute={minute}
            current={item.id === current}
            isDrawn={item.id === current || drawn.items.has(item.id)}
            notesBefore={before.get(item.id) ?? 0}
          />
        ))}
        {entries.length === 0 && <p className="nothing">This meeting has no agenda yet.</p>}
        {!alone &&
          (drawn.isWhole ? <SheetEnd report={report} /> : <footer className="sheet-end" />)}
      </article>
    </MeetingContext>
  );
}
