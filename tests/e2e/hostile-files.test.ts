import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { p, wordByHand } from '../support/word-by-hand';
import { noChromium } from './chromium';
import { drop } from './other-machine';
import { samplePages } from './sample-page';

const SOUND = wordByHand(p('1. Report') + p('Said.') + p('2. Close') + p('Closed.'));

/** A Word file whose text is this XML, whatever it is. */
function wordOf(xml: string): Uint8Array {
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
}

function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) });
}

function entityBomb(): Uint8Array {
  const entities = Array.from({ length: 12 }, (_, at) => {
    const before = at === 0 ? 'ha' : `&e${at - 1};`.repeat(10);
    return `<!ENTITY e${at} "${before}">`;
  });
  return wordOf(
    `<?xml version="1.0"?><!DOCTYPE w [${entities.join('')}]><w:document>&e11;</w:document>`,
  );
}

function nested(): Uint8Array {
  const depth = 20_000;
  return wordByHand(
    `${'<w:sdt><w:sdtContent>'.repeat(depth)}${p('x')}${'</w:sdtContent></w:sdt>'.repeat(depth)}`,
  );
}

/** A compound file that has the stream of what Word locked. */
function locked(): Uint8Array {
  const name = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(508).fill(0), ...name]);
}

const REFUSED: readonly [string, string, () => Uint8Array, string][] = [
  ['a zip bomb', 'bomb.docx', bomb, 'bomb.docx could not be opened as a Word file'],
  ['a bomb of entities', 'entities.docx', entityBomb, 'entities.docx could not be opened'],
  ['elements inside one another without end', 'deep.docx', nested, 'deep.docx'],
  ['quotations inside one another', 'deep.md', () => strToU8('> '.repeat(50_000)), 'deep.md'],
  ['a file that is locked', 'locked.docx', locked, 'take the password off'],
  ['an empty file', 'empty.docx', () => new Uint8Array(), 'empty.docx is empty.'],
  ['a PDF that is said to be Word', 'wrong.docx', () => strToU8('%PDF-1.7 x'), 'is a PDF'],
  [
    'a program that is said to be text',
    'run.txt',
    () => new Uint8Array([77, 90, 0, 0, 1, 2]),
    'not text',
  ],
];

/** How many records the book has, once what was opened is saved. */
async function kept(page: Page): Promise<string> {
  await page.getByText('Saved on this computer').waitFor();
  return page.evaluate(async () => {
    const counted: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const asked = database.transaction(table).objectStore(table).count();
        await new Promise(resolve => {
          asked.onsuccess = resolve;
        });
        counted.push(`${name}.${table}: ${asked.result}`);
      }
      database.close();
    }
    return counted
      .filter(each => /\.(?:records|actions):/.test(each))
      .sort()
      .join('\n');
  });
}

const TAKE = 'Take in its minutes or agenda';

describe.skipIf(noChromium)(
  `hostile files at the window${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test.each(REFUSED)(
      '%s is refused in words, and nothing enters',
      async (_, name, made, words) => {
        const { page, press } = await openSample();
        const before = await kept(page);
        await drop(page, name, made());
        const take = page.getByRole('button', { name: TAKE });
        const refused = page.getByRole('dialog', { name: 'This file cannot be opened' });
        await take.or(refused.getByText(words)).waitFor();
        if (await take.isVisible()) {
          await take.press('Enter');
          const alert = page.getByRole('alert').filter({ hasText: words });
          await alert.waitFor();
          expect(await alert.textContent()).toContain('Your book is as it was');
        }
        await press('Escape');
        expect(await kept(page)).toBe(before);
      },
    );

    test('two hundred million letters are not even read', async () => {
      const { page } = await openSample();
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(200_000_000).fill(65)], 'long.txt'));
        const how = { dataTransfer: data, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new DragEvent('drop', how));
      });
      await page.getByRole('dialog').getByText('long.txt is larger than any file').waitFor();
    });

    test('macros and what stands elsewhere are left alone, and the words come in', async () => {
      const { page } = await openSample();
      const outside: string[] = [];
      page.on('request', request => {
        if (request.url().includes('evil')) outside.push(request.url());
      });
      const link =
        '<Relationships><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>';
      const bytes = withParts(SOUND, {
        'word/_rels/document.xml.rels': strToU8(link),
        'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      });
      await drop(page, 'macros.docm.docx', bytes);
      await page.getByRole('button', { name: TAKE }).press('Enter');
      await page.locator('[role=listbox]:focus').waitFor();
      await page.locator('#incoming-lines').getByText('Said.').first().waitFor();
      expect(outside).toEqual([]);
    });

    test('an absurd table is shown, line by line, and can be left', async () => {
      const { page, press } = await openSample();
      const cells = '<td colspan="1000000">x</td>'.repeat(300);
      const html = `<h1>1. Report</h1><table>${`<tr>${cells}</tr>`.repeat(60)}</table><h1>2. Close</h1><p>Closed.</p>`;
      const before = await kept(page);
      await drop(page, 'table.html', strToU8(html));
      await page.getByRole('button', { name: TAKE }).press('Enter');
      await page.locator('[role=listbox]:focus').waitFor();
      await press('Escape');
      expect(await kept(page)).toBe(before);
    });
  },
);

/** The zip with other parts beside its own, or in their place. */
function withParts(bytes: Uint8Array, parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync({ ...unzipSync(bytes), ...parts });
}
