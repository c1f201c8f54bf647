import './side-panel.css';
import { Suspense } from 'react';
import { AttendancePanel } from '../attendance/AttendancePanel';
import { CarriedPanel } from '../carried/CarriedPanel';
import { useDesk } from '../desk/desk';
import type { MeetingView } from '../meeting/meeting-view';
import { PreviewPages } from '../preview/on-demand-preview';
import type { PanelName } from '../store/view-store';
import { Part } from '../ui/on-demand';
import { PanelSwitches } from './PanelSwitches';
import { PrivateNotesPanel } from './PrivateNotesPanel';
import { PANEL_TITLES } from './panel-titles';

interface PanelProps {
  readonly view: MeetingView;
  readonly panel: PanelName;
}

/** What stands at the right of the sheet; Escape closes it and goes back to the text. */
export function SidePanel({ view, panel }: PanelProps) {
  const desk = useDesk();
  return (
    <aside
      className="side-panel"
      id="side-panel"
      data-panel={panel}
      aria-label={PANEL_TITLES[panel]}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        desk.view.setState({ panel: null });
        desk.editor.current?.focus();
      }}
    >
      <PanelSwitches view={view} />
      {panel === 'carried' && <CarriedPanel view={view} />}
      {panel === 'attendance' && <AttendancePanel view={view} />}
      {panel === 'privateNotes' && <PrivateNotesPanel view={view} />}
      {panel === 'pages' && (
        <Suspense>
          <Part of={PreviewPages} given={{ meetingId: view.frame.meeting.id }} />
        </Suspense>
      )}
    </aside>
  );
}
