import { app } from 'electron';
import type { KeptSettings } from './settings';

/** So many files are offered again. */
const MOST = 10;

/** The files that were opened last, for the menu and for the system's own list. */
export interface RecentFiles {
  /** The latest first. */
  readonly list: () => readonly string[];
  readonly opened: (file: string) => Promise<void>;
}

/** The recent files as the settings keep them; `changed` is called when the list is another. */
export function recentFiles(settings: KeptSettings, changed: () => void): RecentFiles {
  return {
    list: () => settings.now().recent,
    opened: async file => {
      const others = settings.now().recent.filter(each => each !== file);
      app.addRecentDocument(file);
      await settings.change({ recent: [file, ...others].slice(0, MOST) });
      changed();
    },
  };
}
