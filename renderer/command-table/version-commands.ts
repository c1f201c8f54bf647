import { keptVersionsOf } from '../../shared/versions/kept-versions';
import type { AppCommand } from '../commands/app-command';
import { meetingAtHandId } from '../commands/open-places';
import { chooseEditedCopy } from '../versions/choose-edited-copy';
import { openComparison } from '../versions/open-comparison';
import { keepNow } from '../versions/version-acts';

/** What can be done with the versions of the minutes that are shown. */
export const VERSION_COMMANDS: readonly AppCommand[] = [
  {
    name: 'versions.keep',
    group: 'Meeting',
    label: 'Keep a version of the minutes now',
    keys: [],
    alsoCalled: 'snapshot, save as version, freeze',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null || desk.view.getState().readOnly) return null;
      return () => void keepNow(desk, meetingId, '');
    },
  },
  {
    name: 'versions.compare',
    group: 'Meeting',
    label: 'Compare versions of the minutes',
    keys: [],
    alsoCalled: 'track changes, differences, redline, what changed',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null) return null;
      const [last] = keptVersionsOf(desk.book.getState().book, meetingId);
      return last ? () => openComparison(desk, meetingId, last.id) : null;
    },
  },
  {
    name: 'versions.readCopy',
    group: 'Meeting',
    label: 'Read an edited Word copy of the minutes',
    keys: [],
    alsoCalled: 'what the Chair changed, comments, track changes, import edits, docx',
    ready: desk => () => void chooseEditedCopy(desk),
  },
];
