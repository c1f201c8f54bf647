import './toolbar.css';
import { CommandButton } from '../commands/CommandButton';
import type { MeetingView } from '../meeting/meeting-view';
import { useView } from '../store/use-book';
import { Icon } from '../ui/icons';
import { useArrowKeys } from '../ui/use-arrow-keys';
import { LineKind } from './LineKind';
import { PanelSwitches } from './PanelSwitches';

/** What is done most to the line that is written in, for the hand that is on the mouse. */
export function Toolbar({ view }: { view: MeetingView }) {
  const here = useView(shown => shown.here);
  const panelIsOpen = useView(shown => shown.panel !== null && !shown.focusMode);
  const arrowKeys = useArrowKeys();
  return (
    <div className="toolbar">
      <div className="tools" role="toolbar" aria-label="Writing" {...arrowKeys}>
        <CommandButton
          name="write.action"
          kind="action"
          pressed={here?.kind === 'action'}
          showsKeys
        />
        <CommandButton
          name="write.outcome"
          kind="outcome"
          pressed={here?.kind === 'outcome'}
          showsKeys
        />
        <LineKind />
        <CommandButton name="write.bold" kind="icon" pressed={here?.bold === true}>
          <b>B</b>
        </CommandButton>
        <CommandButton name="write.italic" kind="icon" pressed={here?.italic === true}>
          <i>I</i>
        </CommandButton>
        <CommandButton name="write.bulletList" kind="icon" pressed={here?.kind === 'bulletList'}>
          <Icon name="bullets" />
        </CommandButton>
        <CommandButton
          name="write.numberedList"
          kind="icon"
          pressed={here?.kind === 'numberedList'}
        >
          <Icon name="numbers" />
        </CommandButton>
        <CommandButton name="write.insertTable" kind="icon">
          <Icon name="table" />
        </CommandButton>
        <CommandButton name="write.footnote" kind="icon">
          <Icon name="footnote" />
        </CommandButton>
        <span className="tools-gap" />
        <CommandButton name="book.undo" kind="icon">
          <Icon name="undo" />
        </CommandButton>
        <CommandButton name="book.redo" kind="icon">
          <Icon name="redo" />
        </CommandButton>
      </div>
      {!panelIsOpen && <PanelSwitches view={view} />}
    </div>
  );
}
