import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { FILE_FORMATS, type FileFormat } from '../../shared/report/file-format';
import type { AppCommand } from '../commands/app-command';
import { meetingAtHandId, openDialog, openEntry } from '../commands/open-places';
import type { Desk } from '../desk/desk';
import { copyDocument, giveDocument } from '../outs/give-document';

const LABELS: Readonly<Record<FileFormat, string>> = {
  docx: 'to Word',
  pdf: 'as PDF',
  md: 'as Markdown',
  txt: 'as plain text',
};

const VERSIONS: Readonly<Record<MinutesVersion, string>> = {
  full: 'the minutes',
  public: 'the public version',
};

const ALSO: Readonly<Record<FileFormat, string>> = {
  docx: 'docx, save as, print',
  pdf: 'print, portable document, Acrobat',
  md: 'md, wiki, web site, GitHub',
  txt: 'txt, mail, notepad',
};

/** What leaves the house of the open meeting: its minutes, an item of them, its actions. */
export const OUT_COMMANDS: readonly AppCommand[] = [
  ...FILE_FORMATS.flatMap(format => [exporting(format, 'full'), exporting(format, 'public')]),
  {
    name: 'meeting.copy',
    group: 'Meeting',
    label: 'Copy the minutes, formatted',
    keys: ['Mod+Alt+Z'],
    alsoCalled: 'clipboard, paste into Word, Outlook, mail',
    ready: copying('minutes'),
  },
  {
    name: 'meeting.copyActions',
    group: 'Meeting',
    label: 'Copy the list of actions, formatted',
    keys: [],
    alsoCalled: 'clipboard, paste into mail, action list',
    ready: copying('actions'),
  },
  {
    name: 'meeting.actions',
    group: 'Meeting',
    label: 'Export the actions of the meeting to Word',
    keys: [],
    alsoCalled: 'actions only, action list, docx',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null) return null;
      const wanted = { what: 'actions', meetingId, version: versionNow(desk, 'full') } as const;
      return () => void giveDocument(desk, wanted, 'docx');
    },
  },
  {
    name: 'meeting.extract',
    group: 'Meeting',
    label: 'Extract of an item: Word, PDF, copy …',
    keys: ['Mod+Alt+Q'],
    alsoCalled: 'this item, one item, copy the item, excerpt, for the body concerned',
    ready: desk => {
      const itemId = itemOfExtract(desk);
      return itemId === null ? null : () => openDialog(desk, 'extractItem', itemId);
    },
  },
  {
    name: 'meeting.pack',
    group: 'Meeting',
    label: 'Meeting pack: minutes, agenda, actions and dates as one zip …',
    keys: [],
    alsoCalled: 'bundle, archive, all files, circulate',
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      return meetingId === null ? null : () => openDialog(desk, 'meetingPack', meetingId);
    },
  },
  {
    name: 'outs.stop',
    group: 'Book',
    label: 'Stop what is being written',
    keys: [],
    alsoCalled: 'cancel the export',
    ready: desk => {
      const last = desk.view.getState().running.at(-1);
      return last ? last.stop : null;
    },
  },
];

/** The open item; before the minutes are sent, the one whose pages are seen, else the first. */
function itemOfExtract(desk: Desk): Id | null {
  const { screen, review } = desk.view.getState();
  if (screen.name !== 'review') return openEntry(desk)?.item.id ?? null;
  const agenda = agendaOf(desk.book.getState().book, screen.meetingId);
  const seen = agenda.find(({ item }) => item.id === review.itemId) ?? agenda[0];
  return seen?.item.id ?? null;
}

/** `meeting.word`, `meeting.pdfPublic`. */
function nameOfExport(format: FileFormat, version: MinutesVersion): string {
  const name = format === 'docx' ? 'meeting.word' : `meeting.${format}`;
  return version === 'public' ? `${name}Public` : name;
}

function exporting(format: FileFormat, version: MinutesVersion): AppCommand {
  const labelOf = (of: MinutesVersion) => `Export ${VERSIONS[of]} ${LABELS[format]}`;
  const also = version === 'public' ? 'without what is confidential, redacted, publish, ' : '';
  return {
    name: nameOfExport(format, version),
    group: 'Meeting',
    label: labelOf(version),
    labelNow: desk => labelOf(versionNow(desk, version)),
    keys: format === 'docx' && version === 'full' ? ['Mod+Shift+S'] : [],
    alsoCalled: also + ALSO[format],
    ready: desk => {
      const meetingId = meetingAtHandId(desk);
      if (meetingId === null) return null;
      const wanted = { what: 'minutes', meetingId, version: versionNow(desk, version) } as const;
      return () => void giveDocument(desk, wanted, format);
    },
  };
}

/** Where she chose the public version for what goes out, nothing else goes out from there. */
function versionNow(desk: Desk, version: MinutesVersion): MinutesVersion {
  const { screen, review } = desk.view.getState();
  return screen.name === 'review' && review.version === 'public' ? 'public' : version;
}

function copying(what: 'minutes' | 'actions'): AppCommand['ready'] {
  return desk => {
    const meetingId = meetingAtHandId(desk);
    if (meetingId === null) return null;
    return () => void copyDocument(desk, { what, meetingId, version: versionNow(desk, 'full') });
  };
}
