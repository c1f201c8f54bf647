import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Meeting } from '../../shared/model/meeting';
import { carriedTo } from '../../shared/registers/carry-forward';
import { outcomesOf } from '../../shared/registers/outcomes';
import { sealStanding } from '../../shared/registers/seal';
import { bodyWords } from '../support/docx-text';
import { axeFindings } from './axe';
import { noChromium } from './chromium';
import { openSample, type PageByKey } from './page-by-key';
import { openProgram, type Program, type SavedByPage, where } from './program';

const SHOTS = process.env['SHOTS'];

describe.skipIf(noChromium)(
  `the states of the minutes, by key${noChromium ? ` (skipped: ${noChromium})` : where}`,
  () => {
    let program: Program;

    beforeAll(async () => {
      program = await openProgram();
    }, 120_000);

    afterAll(async () => {
      await program?.stop();
    });

    afterEach(async () => {
      await program.closePages();
    });

    test('from draft to approved with a correction, and no mouse', async () => {
      const by = await openSample(program);
      const { page, press, type } = by;
      await press('Control+Alt+Shift+1');
      await state(page, 'With the Chair');
      await press('Control+Alt+Shift+2');
      await state(page, 'Circulated');
      await press('Control+Alt+Shift+5');
      await page.getByText('The minutes are not approved.').waitFor();
      await startMeeting34(by);

      await press('Alt+Shift+T');
      const dialog = page.getByRole('dialog', { name: 'Correct the minutes of meeting 33' });
      await dialog.waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'correct-pick');
      await type('eight risks');
      await press('Enter');
      await page.getByLabel('It shall say').and(page.locator(':focus')).waitFor();
      await press('Control+Home');
      await type('As was reported before, ');
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'correct');
      await press('Control+Enter');
      await page.getByText('The correction stands in the minutes of meeting 33').waitFor();
      await correct(by, 'title risk register', 'Risks of the Exchange');
      await correct(by, 'owner 33/02', 'Hub Operator, Security Group');
      await correct(by, 'how chris was there', null);

      await press('Alt+t');
      await page.getByText('The minutes of meeting 33 are approved, and locked.').waitFor();
      await shot(page, 'approved-at-34');
      const book = await by.book();
      const [earlier, now] = [meetingOf(book, '33'), meetingOf(book, '34')];
      expect(earlier).toMatchObject({
        state: 'approved',
        version: '1.0',
        approval: { meetingId: now.id },
        corrections: [
          { meetingId: now.id },
          { said: 'STSC Risk Register', shall: 'Risks of the Exchange' },
          {
            said: 'Hub Operator and Policy Office',
            shall: 'Hub Operator and Security Group',
          },
          { place: 'attendance, how Chris Specimen was there', said: 'apologies' },
        ],
      });
      const carried = carriedTo(book, now.id).find(({ action }) => action.ref === 'STSC33/02');
      expect(carried?.action.owners.map(({ name }) => name)).toEqual([
        'Hub Operator',
        'Security Group',
      ]);
      expect(earlier.history?.map(({ to }) => to)).toEqual(['withChair', 'circulated', 'approved']);
      expect(sealStanding(book, earlier.id)).toEqual({ standing: 'asApproved' });
      expect(outcomesOf(book, now.id).map(({ text }) => text)).toContain(
        'The STSC APPROVED the minutes of meeting 33 as a correct record, with the 4 corrections recorded above.',
      );
      const { bytes } = await program.saved(page, () => press('Control+Shift+s'));
      const words = bodyWords(bytes).join(' ');
      expect(words).toContain('Correction to the minutes of meeting 33');
      expect(words).toContain('As was reported before,');
      expect(by.complaints).toEqual([]);

      await page
        .getByRole('navigation', { name: 'Meetings' })
        .getByText('Meeting 33')
        .press('Enter');
      await state(page, 'Approved');
      await page.getByText('At meeting 34 on').waitFor();
      await page.locator('.minute-editor').waitFor({ state: 'detached' });
      await press('Control+e');
      await page.getByText('as approved.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      const out = await program.saved(page, () => press('Control+Shift+s'));
      kept(out);
      const approved = bodyWords(out.bytes).join(' ');
      expect(approved).toContain('Hub Operator and Security Group');
      expect(approved).toMatch(/Risks of the Exchange.*STSC Risk Register.*Risks of the Exchange/s);
      expect(approved).toContain('At meeting 34, 18 September 2018');
      await shot(page, 'review-approved');
      await press('Control+Alt+Shift+1');
      await page.getByText('The minutes are approved, and locked.').first().waitFor();
      await press('Control+Alt+Shift+5');
      await page.getByRole('dialog', { name: 'Reopen the approved minutes: meeting 33' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'reopen');
      await type('The number of risks was wrong.');
      await press('Enter');
      await state(page, 'Draft');
      await shot(page, 'review-reopened');
      const again = meetingOf(await by.book(), '33');
      expect(again).toMatchObject({ state: 'draft', version: '1.1' });
      expect(again.history?.at(-1)?.why).toBe('The number of risks was wrong.');
      expect(again.approval).toBeUndefined();
      await press('Control+z');
      await state(page, 'Approved');
      expect(by.complaints).toEqual([]);
    }, 120_000);

    test('minutes are approved by correspondence, and others sealed that never were', async () => {
      const by = await openSample(program);
      const { page, press, type } = by;
      await press('Control+Alt+Shift+3');
      await page.getByRole('dialog', { name: 'Approve the minutes of meeting 33' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'approve');
      await type('corresp');
      await press('Enter');
      await state(page, 'Approved');
      await page
        .getByRole('navigation', { name: 'Meetings' })
        .getByText('Meeting 31')
        .press('Enter');
      await page.locator('.sheet h1', { hasText: 'meeting 31' }).waitFor();
      await press('Control+e');
      await page.getByText('Locked, but not sealed').waitFor();
      await shot(page, 'unsealed');
      await press('Control+Alt+Shift+6');
      await page.getByRole('dialog', { name: 'Seal the approved minutes of meeting 31' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'seal');
      await press('Enter');
      await page.getByText('as sealed.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'sealed');
      const book = await by.book();
      expect(meetingOf(book, '33').approval).toMatchObject({
        meetingId: null,
        by: 'by correspondence',
      });
      const [sealed, next] = [meetingOf(book, '31'), meetingOf(book, '32')];
      expect(sealed.approval).toMatchObject({ meetingId: next.id, on: next.date });
      expect(sealed.approval?.sealedOn).toMatch(/^2/);
      expect(sealStanding(book, sealed.id)).toEqual({ standing: 'asApproved' });
      await press('Control+Alt+Shift+6');
      await page.getByText('The minutes are sealed already.').waitFor();
      await press('Control+z');
      await page.getByText('Locked, but not sealed').waitFor();
      expect(by.complaints).toEqual([]);
    }, 60_000);

    test('a post-meeting note is made of a line, and added to what the members have', async () => {
      const by = await openSample(program);
      const { page, press, type } = by;
      await page.locator('.minute-editor').focus();
      await press('Control+End', 'Enter');
      await type('The Bureau has since chosen Model B.');
      await press('Control+Alt+Shift+p');
      await page.locator('.minute-editor .post-meeting-note').waitFor();
      await page.getByText('The Bureau has since chosen Model B.').waitFor();
      await shot(page, 'note');
      await press('Control+Alt+Shift+2');
      await state(page, 'Circulated');
      await press('Control+Alt+Shift+p');
      await page.getByRole('dialog', { name: 'Post-meeting note under item 1' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await type('The first copy was made on 1 September.');
      await press('Control+Enter');
      await page.getByText('The note stands under item 1').waitFor();
      await shot(page, 'notes');
      const book = await by.book();
      const held = meetingOf(book, '33');
      expect(held.history?.map(({ version }) => version)).toEqual(['0.1', '0.2']);
      const notes = recordsOf(book, 'minute')
        .filter(({ meetingId }) => meetingId === held.id)
        .flatMap(({ blocks }) => blocks.filter(({ type: kind }) => kind === 'postMeetingNote'));
      expect(notes).toHaveLength(2);
      expect(by.complaints).toEqual([]);
    }, 60_000);

    test('how long a meeting is kept, and its figures, are asked by key', async () => {
      const { page, press, type, complaints, book } = await openSample(program);
      const ask = async (words: string) => {
        await press('Control+k');
        await page.locator('dialog[open] input').waitFor();
        await type(words);
        await page.locator('dialog[open] [role=option]').first().waitFor();
        await press('Enter');
      };
      await ask('how long this meeting');
      await page.getByRole('dialog', { name: 'How long Meeting 33 is kept' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await type('21 August 2030');
      await shot(page, 'how-long');
      await press('Enter', 'Escape');
      await ask('attendance and times');
      await page.getByRole('dialog', { name: 'Meeting 33 in figures' }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await shot(page, 'figures');
      await press('Escape');
      expect(meetingOf(await book(), '33').keepUntil).toBe('2030-08-21');
      await press('Control+,');
      await page.getByLabel('Documents are kept, in years').fill('7');
      await shot(page, 'keeping');
      await page.getByLabel('Documents are kept, in years').press('Enter');
      const [committee] = recordsOf(await book(), 'committee');
      expect(committee?.retention).toEqual({ documentYears: 7 });
      expect(complaints).toEqual([]);
    }, 60_000);
  },
);

/** Corrects a part of meeting 33, found by these words: it says this, or the choice above its own. */
async function correct({ page, press, type }: PageByKey, query: string, shall: string | null) {
  await press('Alt+Shift+T');
  await page.getByRole('combobox', { name: 'What is corrected' }).waitFor();
  await type(query);
  await shot(page, `correct-pick-${query}`);
  await press('Enter');
  await page.locator('dialog .dialog-form :focus').waitFor();
  if (shall === null) await press('ArrowUp');
  else {
    await press('Control+a');
    await type(shall);
  }
  await page.getByText('Recorded under').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await shot(page, `correct-${query}`);
  await press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The meeting after the sample's last, in session at its item for the minutes. */
async function startMeeting34({ page, press, type }: PageByKey): Promise<void> {
  await press('Control+Alt+w');
  await page.getByRole('dialog', { name: 'New meeting' }).waitFor();
  await press('Control+Enter');
  await page.locator('.sheet h1', { hasText: 'meeting 34' }).waitFor();
  await press('Control+Alt+s');
  await state(page, 'In session');
  await press('Control+g');
  await page.locator('dialog[open] input').waitFor();
  await type('minutes');
  await press('Enter');
  await page.locator('.minute-editor:focus[aria-label*=", Minutes"]').waitFor();
}

async function state(page: Page, words: string): Promise<void> {
  await page.locator('.meeting-bar .state', { hasText: words }).waitFor();
}

function meetingOf(book: Book, number: string): Meeting {
  const meeting = recordsOf(book, 'meeting').find(each => each.number === number);
  if (!meeting) throw new Error(`The book has no meeting ${number}.`);
  return meeting;
}

/** A file to look at, where they are asked for. */
function kept({ name, bytes }: SavedByPage): void {
  if (SHOTS !== undefined) writeFileSync(`${SHOTS}/${name}`, bytes);
}

/** A picture to look at, where they are asked for. */
async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === undefined) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}
