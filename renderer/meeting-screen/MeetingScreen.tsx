import './meeting-screen.css';
import { useState } from 'react';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { Agenda } from '../agenda/Agenda';
import { FindBar } from '../find/FindBar';
import { meetingName } from '../meeting/meeting-words';
import { useMeetingView } from '../meeting/use-meeting-view';
import { Sheet } from '../sheet/Sheet';
import { useView } from '../store/use-book';
import { Message } from '../ui/Message';
import { useLater } from '../ui/use-later';
import { MeetingBar } from './MeetingBar';
import { SidePanel } from './SidePanel';
import { Toolbar } from './Toolbar';
import { useItemToCome } from './use-item-to-come';
import { useSamePlace } from './use-same-place';

/** A meeting: its agenda, the sheet that is written on, and what came forward to it. */
export function MeetingScreen({ meetingId }: { meetingId: Id }) {
  const view = useMeetingView(meetingId);
  useItemToCome(meetingId, view);
  const alone = useView(({ focusMode }) => focusMode);
  const finds = useView(({ find }) => find > 0);
  const panel = useView(shown => shown.panel);
  const setAside = useView(shown => shown.setAside.length);
  const isPanelDrawn = usePanelDrawn();
  const desk = useSamePlace();
  if (!view) return <Message title="This meeting is not in the book" alert />;
  const { committee, meeting } = view.frame;
  return (
    <div className="screen meeting-screen" data-alone={alone || undefined}>
      <title>{`${committee.code} ${meetingName(meeting)} – Minutebook`}</title>
      <MeetingBar view={view} />
      {!alone && <Agenda view={view} />}
      <main className="writing" aria-label="Minutes">
        <Toolbar view={view} />
        {finds && <FindBar meeting={meeting} />}
        <div className="desk" id="desk" tabIndex={-1} ref={desk}>
          {setAside > 0 && <SetAsideNotice count={setAside} />}
          <Sheet view={view} />
        </div>
      </main>
      {!alone && panel !== null && <SidePanel view={view} panel={panel} isDrawn={isPanelDrawn} />}
    </div>
  );
}

/** The panel comes after the sheet, but at once where a key asked for it meanwhile. */
function usePanelDrawn(): boolean {
  const isLater = useLater();
  const goal = useView(shown => shown.goal?.at);
  const [atFirst] = useState(goal);
  return isLater || goal !== atFirst;
}

function SetAsideNotice({ count }: { count: number }) {
  const was = count === 1 ? 'was' : 'were';
  return (
    <p className="set-aside" role="status">
      {counted(count, 'record')} of this book could not be read and {was} set aside unchanged. The
      rest is shown here.
    </p>
  );
}
