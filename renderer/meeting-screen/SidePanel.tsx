import './side-panel.css';
import { Suspense } from 'react';
import { AttendancePanel } from '../attendance/AttendancePanel';
import { CarriedPanel } from '../carried/CarriedPanel';
import { useDesk } from '../desk/desk';
import { SIDE_PANEL_ANCHOR } from '../meeting/anchors';
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
  /** Whether more than its head is drawn yet. */
  readonly isDrawn: boolean;
}

/** What stands at the right of the sheet; Escape closes it and goes back to the text. */
export function SidePanel({ view, panel, isDrawn }: PanelProps) {
  const desk = useDesk();
  return (
    <aside
      className="side-panel"
      id={SIDE_PANEL_ANCHOR}
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
      {isDrawn && <Inside view={view} panel={panel} />}
    </aside>
  );
}

function Inside({ view, panel }: Pick<PanelProps, 'view' | 'panel'>) {
  switch (panel) {
    case 'carried':
      return <CarriedPanel view={view} />;
    case 'attendance':
      return <AttendancePanel view={view} />;
    case 'privateNotes':
      return <PrivateNotesPanel view={view} />;
    case 'pages':
      return (
        <Suspense>
          <Part of={PreviewPages} given={{ meetingId: view.frame.meeting.id }} />
        </Suspense>
      );
  }
}
