import { bookFile } from '../../shared/model/book';
import { templateIdsOfMeeting } from '../../shared/outs/used-template';
import { type WantedReport, wantedFileName } from '../../shared/outs/wanted-report';
import { type FileFormat, FORMAT_WORDS, inFormat } from '../../shared/report/file-format';
import type { Desk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { say } from '../store/said';
import { inOutWorker } from './in-out-worker';
import type { OutFile } from './out-questions';
import { runLong } from './run-long';

/** What each document is called in a sentence. */
const NAMES: Readonly<Record<WantedReport['what'], string>> = {
  minutes: 'the minutes',
  actions: 'the list of actions',
  agenda: 'the agenda',
  extract: 'the extract',
};

/** A document about a meeting as a file with its name, not yet saved; `null` where there is none. */
export async function writtenDocument(
  desk: Desk,
  wanted: WantedReport,
  format: FileFormat,
  signal?: AbortSignal,
): Promise<(OutFile & { readonly name: string }) | null> {
  const name = wantedFileName(desk.book.getState().book, wanted);
  if (name === null) return null;
  await desk.bringPlaces(templateIdsOfMeeting(desk.book.getState().book, wanted.meetingId));
  const asked = bookFile(desk.book.getState().book);
  const written = await inOutWorker(ask => ask('document', asked, wanted, format), signal);
  return { name: inFormat(name, format), ...written };
}

/** Writes a document about a meeting as a file and gives it to her; says what became of it. */
export async function giveDocument(
  desk: Desk,
  wanted: WantedReport,
  format: FileFormat,
): Promise<void> {
  try {
    const written = await runLong(desk, `Writing ${NAMES[wanted.what]}`, ({ signal }) =>
      writtenDocument(desk, wanted, format, signal),
    );
    if (written) await giveFile(desk, written, written.notices);
  } catch {
    say(desk.view, notWritten(wanted, format), true);
  }
}

/** Puts a document about a meeting on the clipboard, formatted and as plain words; says so. */
export async function copyDocument(desk: Desk, wanted: WantedReport): Promise<void> {
  const asked = bookFile(desk.book.getState().book);
  // What is copied is promised at once: a browser lets it be written only just after a key.
  const copied = inOutWorker(ask => ask('copied', asked, wanted));
  const part = async (type: string, words: Promise<string>) => new Blob([await words], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part(
          'text/plain',
          copied.then(({ text }) => text),
        ),
        'text/html': part(
          'text/html',
          copied.then(({ html }) => html),
        ),
      }),
    ]);
    say(
      desk.view,
      `${sentence(NAMES[wanted.what])} ${isAre(wanted)} on the clipboard, with lists and tables.`,
    );
  } catch {
    say(
      desk.view,
      `${sentence(NAMES[wanted.what])} could not be put on the clipboard. Save the Word file instead.`,
      true,
    );
  }
}

function notWritten(wanted: WantedReport, format: FileFormat): string {
  const begin = `${sentence(NAMES[wanted.what])} could not be written as ${FORMAT_WORDS[format]}. All is safe in the book.`;
  return format === 'docx'
    ? `${begin} Try again; if it stays so, open Minutebook anew.`
    : `${begin} Try again; if it stays so, write the Word file and make the ${FORMAT_WORDS[format]} from there.`;
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isAre({ what }: WantedReport): string {
  return what === 'minutes' ? 'are' : 'is';
}
