import { SETTINGS_PARTS, type SettingsPart } from '../store/settings-parts';

interface PartsProps {
  /** The part that is seen first; `null` until it is known. */
  readonly current: SettingsPart | null;
  readonly onGo: (part: SettingsPart) => void;
}

/** What the settings are about; each word leads to its part. */
export function PartsOfSettings({ current, onGo }: PartsProps) {
  return (
    <nav className="settings-parts" aria-label="Parts of the settings">
      {SETTINGS_PARTS.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          aria-current={current === name ? 'true' : undefined}
          onClick={() => onGo(name)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
