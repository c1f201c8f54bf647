import type { Page } from 'playwright-core';
import type { Book } from '../../shared/model/book';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';
import { bytesOf } from '../support/backups';
import { drop } from './other-machine';

/** Two committees that met each month for five years: as many meetings as one in ten. */
export function tenYears(): Book {
  return demoBook({ committees: 2, meetings: 60, meeting: USUAL_MEETING });
}

/** Opens that book beside the sample, as a second book of the computer. */
export async function openBook(page: Page, book: Book): Promise<void> {
  await drop(page, 'ten-years.minutebook', bytesOf(book));
  await page.getByRole('button', { name: 'Open it as a second book' }).press('Enter');
  await page.getByText('is open now').waitFor({ timeout: 30_000 });
}
