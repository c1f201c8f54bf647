import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type WrittenKind, writtenKind } from '../../../shared/files/written-kinds';
import {
  type Answer,
  done,
  type HostRefusal,
  type NewFile,
  refusal,
  type SavedFile,
} from '../../../shared/host';
import { markedReadOnly, notWritten } from '../../files/file-refusal';
import { writeWhole } from '../../files/write-whole';
import type { KeptSettings } from '../settings';
import { noteWritten, wasEditedSince } from './written-files';

/** What saving needs from around it. */
export interface Saving {
  readonly window: BrowserWindow;
  readonly settings: KeptSettings;
}

/**
 * Lets her say where a file goes and writes it there, whole or not at all. What was edited since the
 * program wrote it is replaced only when she says so; where it cannot be written she is told why and
 * can choose another place.
 */
export async function saveFile(
  saving: Saving,
  { name, bytes }: NewFile,
): Promise<Answer<SavedFile | null>> {
  const kind = writtenKind(name);
  if (!kind) return refusal('refused', `Minutebook writes no files of the kind of ${name}.`);
  let proposed = path.join(saving.settings.now().lastFolder ?? app.getPath('documents'), name);
  for (;;) {
    const target = await chosenTarget(saving, proposed, kind);
    if (target === null) return done(null);
    const failure = (await mayReplace(saving, target))
      ? await written(saving, target, bytes)
      : null;
    if (failure === 'done') return done({ name: path.basename(target), folder: folderOf(target) });
    if (failure && !(await wantsAnotherPlace(saving, failure))) return failure;
    proposed = besideIt(target);
  }
}

async function chosenTarget(
  { window }: Saving,
  defaultPath: string,
  { ending, words }: WrittenKind,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: [{ name: words, extensions: [ending] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || filePath === '') return null;
  const isWhole = path.extname(filePath).toLowerCase() === `.${ending}`;
  // Not every system's dialog adds the ending, and none then asks about the file of that name.
  if (isWhole) return filePath;
  return existsSync(`${filePath}.${ending}`)
    ? besideIt(`${filePath}.${ending}`)
    : `${filePath}.${ending}`;
}

async function mayReplace({ window, settings }: Saving, target: string): Promise<boolean> {
  if (!(await wasEditedSince(settings, target))) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: `${path.basename(target)} was changed since Minutebook wrote it, perhaps in Word.`,
    detail: 'Replacing it would lose those changes.',
    buttons: ['Keep it and choose another name', 'Replace it'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

async function written(
  { settings }: Saving,
  target: string,
  bytes: Uint8Array,
): Promise<HostRefusal | 'done'> {
  const name = path.basename(target);
  if (await isReadOnly(target)) return markedReadOnly(name);
  try {
    await writeWhole(target, bytes);
  } catch (error) {
    return notWritten(name, error);
  }
  await noteWritten(settings, target, bytes);
  await settings.change({ lastFolder: path.dirname(target) });
  return 'done';
}

/** Renaming over a file asks only its folder, so the mark on the file itself is looked at. */
async function isReadOnly(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && (found.mode & ANYONE_WRITES) === 0;
}

const ANYONE_WRITES = 0o222;

async function wantsAnotherPlace({ window }: Saving, { message }: HostRefusal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message,
    buttons: ['Choose another place', 'Leave it'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
}

/** The first free name beside a file: `Minutes (2).docx`. */
function besideIt(file: string): string {
  const { dir, name, ext } = path.parse(file);
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const free = path.join(dir, `${stem} (${number})${ext}`);
    if (!existsSync(free)) return free;
  }
}

function folderOf(file: string): string {
  return path.basename(path.dirname(file)) || path.dirname(file);
}
