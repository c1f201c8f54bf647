import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { plainText } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { outcomesOf } from '../../shared/registers/outcomes';
import { referenceLabels } from '../../shared/registers/reference-labels';
import { minutesInstant } from '../../shared/report/minutes-file';
import { minutesReport } from '../../shared/report/minutes-report';
import { toDocx } from '../../shared/word/to-docx';
import { openSampleBook } from '../resources/open-sample-book';
import { wholeBookFrom } from '../support/backups';
import { lettersOf, readWell } from '../support/read';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { noChromium } from './chromium';
import { openProgram, type Program, where } from './program';
import { typeBlocks } from './typed-minute';

/** The minutes that are taken again, key by key. */
interface Taken {
  readonly book: Book;
  readonly meetingId: Id;
}

/** What a new committee has on each agenda by itself. */
const STANDING = ['Minutes and Actions Outstanding', 'Any Other Business'];

describe.skipIf(noChromium)(
  `a whole meeting by the keyboard alone${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    async function press(page: Page, ...keys: string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
    }

    /** From the first start to an open meeting with this agenda, in session. */
    async function began(page: Page, code: string, number: string, titles: readonly string[]) {
      await page.goto(program.address(page));
      const name = page.getByLabel('What is the committee called?');
      await name.and(page.locator(':focus')).waitFor();
      await page.keyboard.type(`${code} Committee`);
      await press(page, 'Tab');
      await page.keyboard.type(code);
      await press(page, 'Enter');
      await page.getByRole('heading', { level: 1, name: `${code} Committee` }).waitFor();
      await press(page, 'Control+Alt+w');
      await page.getByRole('dialog', { name: 'New meeting' }).locator('input:focus').waitFor();
      await press(page, 'Control+a');
      await page.keyboard.type(number);
      await press(page, 'Tab', 'Control+a');
      await page.keyboard.type('21/8/2018');
      await press(page, 'Tab', 'Tab', 'Tab');
      await page.keyboard.type(titles.join('\n'));
      await press(page, 'Control+Enter');
      await page.locator('.agenda-item').first().waitFor();
      await press(page, 'Control+Alt+s');
      await page.getByText('In session').waitFor();
    }

    /** Takes each of the items in turn, finding it by its name. */
    async function takeItems(page: Page, { book, meetingId }: Taken): Promise<void> {
      const label = referenceLabels(book, meetingId);
      for (const { item, minute } of agendaOf(book, meetingId)) {
        if (!minute) continue;
        await press(page, 'Control+g');
        await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
        await page.keyboard.type(item.title);
        await press(page, 'Enter');
        await page
          .locator(`.minute-editor:focus[aria-label$=${JSON.stringify(item.title)}]`)
          .waitFor();
        await press(page, 'Control+Alt+b');
        await typeBlocks(page, minute.blocks, label);
      }
    }

    /** The book as the backup file has it, asked for by its key. */
    async function bookOn(page: Page): Promise<Book> {
      const { bytes } = await program.saved(page, () => page.keyboard.press('Control+Alt+u'));
      return wholeBookFrom(bytes);
    }

    async function wordFileFrom(page: Page): Promise<Uint8Array> {
      const { name, bytes } = await program.saved(page, () =>
        page.keyboard.press('Control+Shift+s'),
      );
      expect(name).toMatch(/-33-minutes\.docx$/);
      return bytes;
    }

    /** The words under each item of that title, references as they read, blanks left out. */
    function wordsByTitle({ book, meetingId }: Taken): Map<string, string> {
      const label = referenceLabels(book, meetingId);
      return new Map(
        agendaOf(book, meetingId).map(({ item, minute }) => [
          item.title,
          lettersOf(
            (minute?.blocks ?? [])
              .flatMap(linesIn)
              .map(line => plainText(line, label))
              .join(' '),
          ),
        ]),
      );
    }

    async function taken(source: Taken, code: string): Promise<void> {
      const page = await program.newPage();
      const complaints: string[] = [];
      page.on('pageerror', error => complaints.push(String(error)));
      const titles = agendaOf(source.book, source.meetingId)
        .map(({ item }) => item.title)
        .filter(title => !STANDING.includes(title));
      await began(page, code, '33', titles);
      await takeItems(page, source);
      await press(page, 'Control+Alt+e');
      await page.getByText('Draft', { exact: true }).first().waitFor();
      await press(page, 'Control+s');
      await page.getByText('Saved on this computer, in both copies.').waitFor();

      const book = await bookOn(page);
      const meeting = recordsOf(book, 'meeting')[0];
      if (!meeting) throw new Error('No meeting was made.');
      const typed = wordsByTitle({ book, meetingId: meeting.id });
      for (const [title, words] of wordsByTitle(source)) {
        expect(typed.get(title), title).toBe(words);
      }
      const verbs = (of: Taken) => outcomesOf(of.book, of.meetingId).flatMap(each => each.verbs);
      expect(verbs({ book, meetingId: meeting.id })).toEqual(verbs(source));
      const actions = (of: Taken) =>
        agendaOf(of.book, of.meetingId).flatMap(({ minute }) =>
          (minute?.blocks ?? []).filter(({ type }) => type === 'action'),
        );
      expect(actions({ book, meetingId: meeting.id })).toHaveLength(actions(source).length);
      expect(meeting.clock.map(({ what }) => what)).toContain('closed');

      const report = minutesReport(book, meeting.id, {
        version: 'full',
        created: minutesInstant(meeting),
      });
      if (!report) throw new Error('The meeting has no minutes.');
      expect(await wordFileFrom(page)).toEqual((await toDocx(report.value)).value);

      await page.reload();
      await page.locator('.minute-editor').waitFor();
      expect(wordsByTitle({ book: await bookOn(page), meetingId: meeting.id })).toEqual(typed);
      expect(complaints).toEqual([]);
      await program.closePages();
    }

    test('the sample’s meeting 33 is taken, closed, saved and written as a Word file', async () => {
      const { value: book } = openSampleBook();
      const meetingId = recordsOf(book, 'meeting').find(({ number }) => number === '33')?.id;
      if (meetingId === undefined) throw new Error('The sample has no meeting 33.');
      await taken({ book, meetingId }, 'STSC');
    }, 300_000);

    test.skipIf(!realDocumentsAreHere)(
      `the real meeting 33 likewise${realDocumentsAreHere ? '' : ` (${WITHOUT_REAL_DOCUMENTS})`}`,
      async () => {
        const seed = 'seed/tabasc-33-minutes.txt';
        await taken(await readWell(seed, realDocument(seed)), 'TABASC');
      },
      300_000,
    );

    test('what one meeting raises comes forward to the next', async () => {
      const page = await program.newPage();
      await began(page, 'STSC', '32', ['Hub Operator Update']);
      await press(page, 'Control+g');
      await page.getByRole('dialog', { name: 'Go to an item' }).waitFor();
      await page.keyboard.type('Hub');
      await press(page, 'Enter');
      await page.locator('.minute-editor:focus[aria-label$="Hub Operator Update"]').waitFor();
      await page.keyboard.type('ACTION The Secretariat to write to the Panel.\n');
      await press(page, 'Control+Alt+e', 'Control+Alt+w');
      await page.getByText('1 action carried forward').waitFor();
      await press(page, 'Enter');
      await expect.poll(() => page.locator('h1').textContent()).toContain('meeting 33');
      const book = await bookOn(page);
      const next = recordsOf(book, 'meeting').find(({ number }) => number === '33');
      const [carried] = next ? carriedTo(book, next.id) : [];
      expect(carried?.action.ref).toBe('STSC32/01');
      await program.closePages();
    });
  },
);
