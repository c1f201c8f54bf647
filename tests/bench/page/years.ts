import type { BrowserContext } from 'playwright-core';
import { type Book, recordsOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import { meetingsOf } from '../../../shared/registers/meetings';
import { bookSince } from '../../demo-book/book-since';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn } from './chromium-for-bench';
import { fillBook } from './fill-book';
import type { Workplace } from './workplace';

/** How many meetings the books have whose last meeting is the same. */
export const YEARS = ['1', '120', '1200'] as const;
export type Years = (typeof YEARS)[number];

/** A profile on disk with a book of so many meetings, all of them ending in the same meeting. */
export interface KeptYears {
  readonly profiles: Readonly<Record<Years, string>>;
  /** That meeting, which is in every one of the books. */
  readonly meetingId: Id;
}

/** Makes a hundred years of meetings and keeps them on disk: whole, the last ten years, the last. */
export async function keepYears({ root, address, newProfile }: Workplace): Promise<KeptYears> {
  const whole = demoBook(SIZES.XL);
  const meetings = recordsOf(whole, 'committee').flatMap(({ id }) => meetingsOf(whole, id));
  const last = meetings.at(-1)?.id ?? '';
  const since = (count: number) => bookSince(whole, meetings.at(-count)?.id ?? '');
  const kept = async (book: Book) => {
    const profile = newProfile();
    const context = await chromiumOn(profile);
    await fillBook(await context.newPage(), root, address, book);
    await context.close();
    return profile;
  };
  const profiles = {
    '1': await kept(since(1)),
    '120': await kept(since(120)),
    '1200': await kept(whole),
  };
  return { profiles, meetingId: last };
}

/** Runs with a browser open on each of the profiles. */
export async function withBrowsers<T>(
  profiles: KeptYears['profiles'],
  work: (contexts: Readonly<Record<Years, BrowserContext>>) => Promise<T>,
): Promise<T> {
  const open = await Promise.all(
    YEARS.map(async name => [name, await chromiumOn(profiles[name])] as const),
  );
  try {
    return await work(Object.fromEntries(open) as Record<Years, BrowserContext>);
  } finally {
    for (const [, context] of open) await context.close();
  }
}

/** The same for each of the books. */
export function forEachYears<T>(make: (name: Years) => T): Record<Years, T> {
  return Object.fromEntries(YEARS.map(name => [name, make(name)])) as Record<Years, T>;
}
