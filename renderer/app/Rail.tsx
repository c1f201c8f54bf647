import './rail.css';
import { ariaKeys, isMac, keysInWords } from '../commands/keys';
import { commandNamed, useCommands } from '../commands/use-commands';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import iconAddress from '../theme/icon.svg';
import { Icon } from '../ui/icons';

const WAYS = [
  { command: 'go.meetings', label: 'Meetings', icon: 'meetings', screen: 'meetings' },
  { command: 'go.registers', label: 'Registers', icon: 'registers', screen: 'register' },
  { command: 'go.ahead', label: 'Ahead', icon: 'ahead', screen: 'ahead' },
  { command: 'go.changes', label: 'Changes', icon: 'changes', screen: 'changes' },
  { command: 'go.search', label: 'Search', icon: 'find', screen: 'search' },
  { command: 'go.committee', label: 'Committee', icon: 'committee', screen: 'committee' },
  { command: 'go.backups', label: 'Backup', icon: 'backups', screen: 'backups' },
  { command: 'view.shortcuts', label: 'Keys', icon: 'keys', screen: null },
] as const;

/** The ways between the screens, at the left of the window. */
export function Rail() {
  const desk = useDesk();
  const commands = useCommands();
  const screen = useView(view => view.screen.name);
  const mac = isMac();
  return (
    <nav className="rail" aria-label="Minutebook">
      <img className="rail-mark" src={iconAddress} alt="Minutebook" width="26" height="26" />
      {WAYS.map(way => {
        const { ready, keys, label } = commandNamed(commands, way.command);
        const [key = ''] = keys;
        return (
          <button
            key={way.command}
            type="button"
            className="rail-way"
            aria-current={way.screen === screen ? 'page' : undefined}
            aria-keyshortcuts={ariaKeys(key, mac)}
            title={`${label} (${keysInWords(key, mac)})`}
            onClick={() => ready(desk)?.()}
          >
            <Icon name={way.icon} size={20} />
            {way.label}
          </button>
        );
      })}
    </nav>
  );
}
