import type { Page } from 'playwright-core';
import { recordsOf } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { person } from '../../shared/model/party';
import { lockedBackup } from '../../shared/sealing/locked-backup';
import { openSampleBook } from '../resources/open-sample-book';
import { bytesOf, MADE } from '../support/backups';
import { p } from '../support/builders';

/** What a backup from another machine is called. */
export const OTHER_MACHINE = 'My book 2018-08-21 10.12.07.minutebook';

/** The sample book as someone went on with it on another machine: a longer minute, a new face. */
export function fromOtherMachine(): Uint8Array {
  const { value: book } = openSampleBook();
  const minutes = recordsOf(book, 'minute').map(minute => ({
    ...minute,
    blocks: [...minute.blocks, p('Added on the other machine.')],
  }));
  const put = [...minutes.slice(-3), person('new-face', 'Rhian Pugh')];
  return bytesOf(apply(book, { put, remove: [] }), { name: 'My book' });
}

/** The same, locked; with little work, for no one waits for tests. */
export function lockedFromOtherMachine(passphrase: string): Promise<Uint8Array> {
  return lockedBackup(fromOtherMachine(), passphrase, MADE, 8);
}

/** She drops a file onto the window. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], called));
      const how = { dataTransfer: data, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('drop', how));
    },
    [name, [...bytes]] as const,
  );
}
