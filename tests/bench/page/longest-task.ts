import type { CDPSession, Page } from 'playwright-core';

/** What Chromium notes of a turn of a thread: how long it computed, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = '-*,disabled-by-default-devtools.timeline,__metadata';

/**
 * The longest turn that the page's main thread took while this was done, in milliseconds: for so long
 * no key could be answered. It is Chromium's own count, which knows turns under 50 ms as well, and
 * counts what the thread computed: not how long it stood still because the machine was busy elsewhere.
 */
export async function longestTaskMs(page: Page, doing: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await doing();
  const events = await endOf(session);
  await session.detach();
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events.filter(each => each.name === 'RunTask' && mains.has(threadOf(each)));
  if (tasks.length === 0) throw new Error('No turn of the page was noted.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}

async function endOf(session: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}
