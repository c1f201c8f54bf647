import type { AppCommand } from '../commands/app-command';
import { meetingAtHandId } from '../commands/open-places';

/** What is done with the pages of a meeting. */
export const PREVIEW_COMMANDS: readonly AppCommand[] = [
  {
    name: 'meeting.print',
    group: 'Meeting',
    label: 'Print the minutes …',
    keys: ['Mod+P'],
    alsoCalled: 'printer, paper, preview, pages',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null) return null;
      const { screen, review } = desk.view.getState();
      const version = screen.name === 'review' ? review.version : 'full';
      return () =>
        void import('../preview/print-pages').then(({ printMinutes }) =>
          printMinutes(desk, meetingId, version),
        );
    },
  },
];
