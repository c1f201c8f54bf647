import './toolbar.css';
import { CommandButton } from '../commands/CommandButton';
import { useView } from '../store/use-book';
import { PanelSwitches } from './PanelSwitches';

/** What is done most to the line that is written in, for the hand that is on the mouse. */
export function Toolbar() {
  const panelIsOpen = useView(view => view.panel !== null && !view.focusMode);
  return (
    <div className="toolbar" role="toolbar" aria-label="Writing">
      <CommandButton name="write.action" kind="action" />
      <CommandButton name="write.outcome" kind="outcome" />
      <CommandButton name="write.subheading" kind="quiet" />
      <CommandButton name="write.bulletList" kind="quiet" label="• List" />
      <CommandButton name="write.numberedList" kind="quiet" label="1. List" />
      <CommandButton name="book.undo" kind="quiet" />
      <CommandButton name="book.redo" kind="quiet" />
      {!panelIsOpen && <PanelSwitches />}
    </div>
  );
}
