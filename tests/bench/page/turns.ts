import type { CDPSession, Page } from 'playwright-core';

/** What Chromium notes of a turn of a thread, or of something within one, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** A turn of the page's thread, in milliseconds. */
export interface Turn {
  /** What the thread computed in it. */
  readonly ms: number;
  /** The same by the clock, with what the machine did elsewhere meanwhile: so it is a long task. */
  readonly clock: number;
  /** What it was spent on, the largest part first: `click 60, Layout 12`. */
  readonly on: string;
}

/** The turns that the page's thread took while something was done. */
export interface Turns {
  /** The longest, by what it computed: for so long no key could be answered. Milliseconds. */
  readonly longest: number;
  /** Those that computed for longer than is felt. */
  readonly felt: readonly Turn[];
  /** How many long tasks the page was told of by its own Long Tasks API, which goes by the clock. */
  readonly told: number;
}

/** A turn of the page that is longer than this is felt. Milliseconds. */
export const FELT = 50;

const CATEGORIES = '-*,disabled-by-default-devtools.timeline,devtools.timeline,__metadata';

/** The longest turn of the page while this was done, in milliseconds. */
export async function longestTaskMs(page: Page, doing: () => Promise<unknown>): Promise<number> {
  return (await turnsOf(page, doing)).longest;
}

/**
 * The turns that the page's main thread took while this was done. They are Chromium's own count, which
 * knows turns under 50 ms as well, and how much of each the thread computed: not how long it stood
 * still because the machine was busy elsewhere.
 */
export async function turnsOf(page: Page, doing: () => Promise<unknown>): Promise<Turns> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(listen);
  await session.send('Tracing.start', { categories: CATEGORIES, transferMode: 'ReportEvents' });
  await doing();
  const events = await endOf(session);
  await session.detach();
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const ofPage = events.filter(event => mains.has(threadOf(event)));
  const tasks = ofPage.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('No turn of the page was noted.');
  const felt = tasks.filter(task => computed(task) > FELT);
  return {
    longest: Math.max(...tasks.map(computed)),
    felt: felt.map(task => turnOf(task, ofPage)),
    told: await page.evaluate(() => window.longTasks.length),
  };
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** The page notes its long tasks itself, those of now on. */
function listen(): void {
  const isListening = window.longTasks !== undefined;
  window.longTasks = [];
  if (isListening) return;
  const observer = new PerformanceObserver(list => {
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
}

function turnOf(task: TraceEvent, events: readonly TraceEvent[]): Turn {
  const inside = events.filter(event => event !== task && isWithin(event, task));
  const outermost = inside.filter(
    event => !inside.some(other => other !== event && isWithin(event, other)),
  );
  const spent = new Map<string, number>();
  for (const event of outermost) {
    const name = event.args?.data?.type ?? event.name;
    spent.set(name, (spent.get(name) ?? 0) + computed(event));
  }
  const parts = [...spent].filter(([, ms]) => ms >= 1).sort((a, b) => b[1] - a[1]);
  return {
    ms: computed(task),
    clock: (task.dur ?? 0) / 1_000,
    on: parts.map(([name, ms]) => `${name} ${ms.toFixed(0)}`).join(', '),
  };
}

function isWithin(event: TraceEvent, other: TraceEvent): boolean {
  const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
  const isLarger = (other.dur ?? 0) > (event.dur ?? 0);
  return isLarger && event.ts >= other.ts && end(event) <= end(other);
}

function computed({ tdur = 0 }: TraceEvent): number {
  return tdur / 1_000;
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
