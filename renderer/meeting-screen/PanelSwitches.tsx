import { commandNamed } from '../commands/command-table';
import { ariaKeys, isMac, keysInWords } from '../commands/keys';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { PANEL_TITLES, PANEL_WORDS } from './panel-titles';

const PANELS = ['carried', 'attendance', 'privateNotes'] as const;

/** What shows and hides the panels at the right of the sheet. */
export function PanelSwitches() {
  const desk = useDesk();
  const open = useView(view => (view.focusMode ? null : view.panel));
  const mac = isMac();
  return (
    <div className="panel-switches">
      {PANELS.map(panel => {
        const { ready, keys, label } = commandNamed(`view.${panel}`);
        const [key = ''] = keys;
        return (
          <button
            key={panel}
            type="button"
            className="button button-quiet"
            aria-label={PANEL_TITLES[panel]}
            aria-expanded={open === panel}
            aria-controls={open === panel ? 'side-panel' : undefined}
            aria-keyshortcuts={ariaKeys(key, mac)}
            title={`${label} (${keysInWords(key, mac)})`}
            onClick={() => ready(desk)?.()}
          >
            {PANEL_WORDS[panel]}
          </button>
        );
      })}
    </div>
  );
}
