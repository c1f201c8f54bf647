import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { SEARCHES } from '../searches';
import type { PageFigure } from './page-figure';
import { percentilesOf } from './percentiles';
import type { Workplace } from './workplace';

/** How often each search is asked of each book, in turn; the first rounds are not counted. */
const ROUNDS = 20;
const WARM_UP = 5;

/** A search over ten years, in milliseconds, and how many times that over a hundred. */
const MOST = 30;
const RATIO = 3;

/**
 * Searches of every sort, from the question to the answer on the page, asked of the clerk that the
 * program is built with: in the book of ten years and in that of a hundred, in turn.
 */
export async function searchingFigures(
  { root, address }: Workplace,
  books: { readonly ten: BrowserContext; readonly hundred: BrowserContext },
): Promise<PageFigure[]> {
  const clerk = clerkScript(root);
  const pages = {
    ten: await withClerkOfItsOwn(books.ten, address, clerk),
    hundred: await withClerkOfItsOwn(books.hundred, address, clerk),
  };
  const times = { ten: [] as number[], hundred: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const typed of Object.values(SEARCHES).flat()) {
      for (const book of ['ten', 'hundred'] as const) {
        const ms = await pages[book].evaluate(words => window.searchFor(words), typed);
        if (round >= WARM_UP) times[book].push(ms);
      }
    }
  }
  const [ten, hundred] = [percentilesOf(times.ten), percentilesOf(times.hundred)];
  return [
    {
      what: 'search over ten years, all sorts, p95',
      value: ten.p95,
      baseline: ten.p50,
      beside: 'its median',
      unit: 'ms',
      target: { most: MOST },
    },
    {
      what: 'search over a hundred years, p95',
      value: hundred.p95,
      baseline: ten.p95,
      beside: 'ten years',
      unit: 'ms',
      target: { ratio: RATIO },
    },
  ];
}

function clerkScript(root: string): string {
  const name = readdirSync(path.join(root, 'out/web/assets')).find(each =>
    /^clerk-worker.*\.js$/.test(each),
  );
  if (!name) throw new Error('The program was built without its clerk.');
  return `/assets/${name}`;
}

/** A page of the program with a second clerk, which is asked as the program asks its own. */
async function withClerkOfItsOwn(
  context: BrowserContext,
  address: string,
  script: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.minute-editor').waitFor();
  await page.evaluate(beginClerk, script);
  return page;
}

declare global {
  interface Window {
    /** From the question to its answer, in milliseconds. */
    searchFor: (typed: string) => Promise<number>;
  }
}

/** Begins the clerk, and waits until the whole book is in its index. */
async function beginClerk(script: string): Promise<void> {
  const worker = new Worker(script, { type: 'module' });
  const waiting = new Map<number, (value: unknown) => void>();
  worker.onmessage = ({ data }) => waiting.get(data.id)?.(data.value);
  let last = 0;
  const ask = (name: string, ...asked: unknown[]): Promise<unknown> => {
    last += 1;
    const id = last;
    worker.postMessage({ id, name, asked });
    return new Promise(resolve => waiting.set(id, resolve));
  };
  const search = (typed: string) => {
    const question = { typed, isTyping: true, order: 'best', from: 0, count: 60 };
    return ask('search', question, new Date().toISOString().slice(0, 10));
  };
  await ask('begin', { name: 'minutebook', bucket: null });
  await ask('follow');
  for (;;) {
    const answer = (await search('the')) as { progress: unknown };
    if (answer.progress === null) break;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
  window.searchFor = async typed => {
    const begun = performance.now();
    await search(typed);
    return performance.now() - begun;
  };
}
