import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { committeesOf } from '../../shared/registers/committees';
import type { AppCommand } from '../commands/app-command';
import { openCommitteeId, SEARCH_FIELD } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import {
  openAhead,
  openBackups,
  openChanges,
  openCommittee,
  openMeetings,
  openSearch,
} from '../going/open-screens';

/** The ways to the screens. */
export const SCREEN_COMMANDS: readonly AppCommand[] = [
  {
    name: 'go.search',
    group: 'Go',
    label: 'Search the whole book',
    keys: ['Mod+Shift+F'],
    alsoCalled: 'find words, full text, all meetings, discussed, mentions',
    ready: desk => () => toSearch(desk),
  },
  {
    name: 'go.meetings',
    group: 'Go',
    label: 'All meetings',
    keys: ['Mod+Alt+H'],
    alsoCalled: 'home, committees',
    ready: desk => () => openMeetings(desk),
  },
  {
    name: 'go.ahead',
    group: 'Go',
    label: 'What is ahead',
    keys: ['Mod+Alt+8'],
    alsoCalled: 'forward agenda, planner, duties of the year, calendar, deadlines, promised items',
    ready: desk => () => openAhead(desk, openCommitteeId(desk)),
  },
  {
    name: 'go.changes',
    group: 'Go',
    label: 'Modifications and releases',
    keys: ['Mod+Alt+V'],
    alsoCalled: 'changes, register, SECMP, release, stages, board',
    ready: desk => () => void openChanges(desk),
  },
  {
    name: 'go.backups',
    group: 'Go',
    label: 'Backup and restore',
    keys: ['Mod+Alt+K'],
    alsoCalled: 'folder, stick, passphrase, other books, import, merge',
    ready: desk => () => openBackups(desk),
  },
  {
    name: 'go.committee',
    group: 'Go',
    label: 'Settings of this committee',
    labelNow: desk => {
      const { book } = desk.book.getState();
      const committee = recordOf(book, 'committee', committeeAtHand(desk) ?? '');
      return committee && `Settings of ${committee.code}`;
    },
    keys: ['Mod+,'],
    alsoCalled: 'members, quorum, phrases, outcome verbs, standing items',
    ready: desk => {
      const committeeId = committeeAtHand(desk);
      return committeeId === null ? null : () => openCommittee(desk, committeeId);
    },
  },
  {
    name: 'go.houseStyle',
    group: 'Go',
    label: 'House style and Word file of this committee',
    keys: [],
    alsoCalled: 'fonts, colours, logo, paper, header, footer, template, letterhead',
    ready: desk => {
      const committeeId = committeeAtHand(desk);
      return committeeId === null ? null : () => openCommittee(desk, committeeId, 'houseStyle');
    },
  },
];

/** On the search itself the key leads to its field. */
function toSearch(desk: Desk): void {
  const field = document.getElementById(SEARCH_FIELD);
  if (field instanceof HTMLInputElement) field.select();
  else openSearch(desk);
}

/** The committee of the screen, else that of the meeting she comes from, else the first. */
function committeeAtHand(desk: Desk): Id | null {
  const { book } = desk.book.getState();
  const { cameFrom } = desk.view.getState();
  const last = recordOf(book, 'meeting', cameFrom ?? '')?.committeeId;
  return openCommitteeId(desk) ?? last ?? committeesOf(book)[0]?.id ?? null;
}
