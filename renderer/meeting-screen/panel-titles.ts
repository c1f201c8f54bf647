import type { PanelName } from '../store/view-store';

/** What the panels at the right of the sheet are called. */
export const PANEL_TITLES: { readonly [P in PanelName]: string } = {
  carried: 'Carried forward',
  attendance: 'Attendance',
  privateNotes: 'Private notes',
  pages: 'Pages as they are printed',
};

/** The same in one word, where there is little room. */
export const PANEL_WORDS: { readonly [P in PanelName]: string } = {
  carried: 'Carried',
  attendance: 'Attendance',
  privateNotes: 'Notes',
  pages: 'Pages',
};
