import { zipped } from '../../../shared/bytes/zip';
import { chaseMail } from '../../../shared/mail/chase-mail';
import { emlFile, MAIL_ENDING } from '../../../shared/mail/mail-draft';
import { type ChaseList, chasing } from '../../../shared/registers/chase-list';
import { chaseFileName } from '../../../shared/report/chase-list/chase-file';
import { chaseHtml, chaseText } from '../../../shared/report/chase-list/chase-text';
import { NOBODY } from '../../../shared/report/chase-list/chase-words';
import { fileNamePart } from '../../../shared/report/file-name-part';
import type { Desk } from '../../desk/desk';
import { giveFile } from '../../desk/give-file';
import { broughtStationery } from '../../outs/brought-stationery';
import { inOutWorker } from '../../outs/in-out-worker';
import type { ChaseFormat } from '../../outs/out-questions';
import { runLong } from '../../outs/run-long';
import { say } from '../../store/said';

const HOW_TO_SEND = 'Open it in your mail program, put in the address, and send it from there.';

/** Gives her the list as a file: a page for each owner, or a table that other programs read. */
export async function giveChaseFile(
  desk: Desk,
  list: ChaseList,
  format: ChaseFormat,
): Promise<void> {
  try {
    const template = await broughtStationery(desk, list.committee.id, list.asAt);
    const written = await runLong(desk, 'Writing the chase list', ({ signal }) =>
      inOutWorker(ask => ask('chaseList', list, format, template), signal),
    );
    if (!written) return;
    const { bytes, notices } = written;
    const name = chaseFileName(list).replace(/\.docx$/, `.${format}`);
    await giveFile(desk, { name, bytes }, notices);
  } catch {
    say(
      desk.view,
      'The chase list could not be written. The actions are safe in the book. Try again; if it stays so, copy the list instead.',
      true,
    );
  }
}

/** Puts the list on the clipboard, with its tables and as plain words. */
export async function copyChaseList(desk: Desk, list: ChaseList): Promise<void> {
  const part = (type: string, text: string) => new Blob([text], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part('text/plain', chaseText(list)),
        'text/html': part('text/html', chaseHtml(list)),
      }),
    ]);
    say(desk.view, 'The chase list was copied, with its tables.');
  } catch {
    say(desk.view, 'The clipboard could not be written to. Save the Word file instead.', true);
  }
}

/** Gives her one draft mail with all that is on the list. */
export async function giveChaseMail(desk: Desk, list: ChaseList): Promise<void> {
  const name = chaseFileName(list).replace(/\.docx$/, MAIL_ENDING);
  await giveFile(desk, { name, bytes: mailOf(list) }, [HOW_TO_SEND]);
}

/** Gives her a draft mail for each owner, all in one zip. */
export async function giveEachMail(desk: Desk, list: ChaseList): Promise<void> {
  const mails = new Map(
    list.pages.map(({ owner }, nth): [string, Uint8Array] => [
      `${String(nth + 1).padStart(2, '0')}-${fileNamePart(owner || NOBODY)}${MAIL_ENDING}`,
      mailOf(chasing(list, new Set([owner]))),
    ]),
  );
  const name = chaseFileName(list).replace(/\.docx$/, '-mails.zip');
  await giveFile(desk, { name, bytes: zipped(mails, list.asAt) }, [
    `It holds ${mails.size} drafts. Open each in your mail program, put in the address, and send it from there.`,
  ]);
}

function mailOf(list: ChaseList): Uint8Array {
  const written = new Date().toISOString();
  return emlFile({ ...chaseMail(list), written, attachments: [] });
}
