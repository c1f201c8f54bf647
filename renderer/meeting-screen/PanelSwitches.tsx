import { ariaKeys, isMac, keysInWords } from '../commands/keys';
import { commandNamed, useCommands } from '../commands/use-commands';
import { useDesk } from '../desk/desk';
import { SIDE_PANEL_ANCHOR } from '../meeting/anchors';
import type { MeetingView } from '../meeting/meeting-view';
import { useView } from '../store/use-book';
import type { PanelName } from '../store/view-store';
import { PANEL_TITLES, PANEL_WORDS } from './panel-titles';

const PANELS = ['carried', 'attendance', 'privateNotes', 'pages'] as const;

/** What shows and hides the panels at the right of the sheet, and how much each holds. */
export function PanelSwitches({ view }: { view: MeetingView }) {
  const desk = useDesk();
  const commands = useCommands();
  const open = useView(shown => (shown.focusMode ? null : shown.panel));
  const mac = isMac();
  return (
    <div className="panel-switches">
      {PANELS.map(panel => {
        const { ready, keys, label } = commandNamed(commands, `view.${panel}`);
        const [key = ''] = keys;
        const count = countOf(panel, view);
        return (
          <button
            key={panel}
            type="button"
            className="panel-switch"
            aria-expanded={open === panel}
            aria-controls={open === panel ? SIDE_PANEL_ANCHOR : undefined}
            aria-keyshortcuts={ariaKeys(key, mac)}
            title={`${label} (${keysInWords(key, mac)})`}
            onClick={() => ready(desk)?.()}
          >
            <span>
              {PANEL_WORDS[panel]}
              <span className="for-readers">{restOf(PANEL_TITLES[panel], PANEL_WORDS[panel])}</span>
            </span>
            {count > 0 && <span className="panel-count">{count}</span>}
          </button>
        );
      })}
    </div>
  );
}

/** What of the title the words leave out: `Carried` leaves ` forward`. */
function restOf(title: string, words: string): string {
  return title.startsWith(words) ? title.slice(words.length) : ` (${title})`;
}

/** The actions that came forward; those who are there. Private notes are not counted. */
function countOf(panel: PanelName, { frame }: MeetingView): number {
  if (panel === 'carried') return frame.carried.length;
  if (panel !== 'attendance') return 0;
  return frame.meeting.attendance.filter(({ presence }) => presence === 'present').length;
}
