import { performance } from 'node:perf_hooks';
import type { AnyRecord } from '../../shared/model/record';
import { docsOfPart } from '../../shared/search/docs-of-part';
import { search } from '../../shared/search/search';
import type { SearchPart } from '../../shared/search/search-doc';
import { emptyIndex, type TextIndex } from '../../shared/search/text-index';
import { demoBook } from '../demo-book/demo-book';
import { type DemoSize, SIZES } from '../demo-book/sizes';
import type { PageFigure } from './page/page-figure';
import { percentilesOf } from './page/percentiles';
import { SEARCHES } from './searches';

/** How often each is asked, after it was asked as often to warm up. */
const ROUNDS = 12;

/** Ten years at the 95th percentile, and a hundred within three times that, in milliseconds. */
const MOST = { L: 30, XL: 90 } as const;

/** A search of ten years beside a plain look through the text, and of a hundred beside ten. */
export function searchFigures(): PageFigure[] {
  const tenYears = subjectOf(SIZES.L);
  const hundredYears = subjectOf(SIZES.XL);
  return Object.entries(SEARCHES).flatMap(([sort, typed]) => {
    const [l, xl] = [timesOf(tenYears.index, typed), timesOf(hundredYears.index, typed)];
    const scan = percentilesOf(typed.flatMap(words => timed(() => scanned(tenYears.text, words))));
    return [
      figure(`search ten years, ${sort}, p50`, l.p50, scan.p50, 'plain scan'),
      figure(`search ten years, ${sort}, p95`, l.p95, scan.p95, 'plain scan', MOST.L),
      figure(`search a hundred years, ${sort}, p50`, xl.p50, l.p50, 'ten years'),
      figure(`search a hundred years, ${sort}, p95`, xl.p95, l.p95, 'ten years', MOST.XL),
    ];
  });
}

function figure(what: string, value: number, baseline: number, beside: string, most?: number) {
  const target = most === undefined ? null : { most };
  return { what, value, baseline, beside, unit: 'ms' as const, target };
}

/** As it grows while a book is read: part by part. */
function subjectOf(size: DemoSize): { index: TextIndex; text: string } {
  const parts = partsOf(demoBook(size).records.values());
  const index = emptyIndex();
  for (const part of parts) index.replacePart(part);
  const texts = parts.flatMap(({ docs }) => docs.map(({ text }) => text));
  return { index, text: texts.join('\n').toLowerCase() };
}

function partsOf(records: Iterable<AnyRecord>): SearchPart[] {
  const byPart = new Map<string | null, AnyRecord[]>();
  for (const record of records) {
    const of = 'meetingId' in record ? (record.meetingId ?? null) : null;
    const part = record.kind === 'meeting' ? record.id : of;
    byPart.set(part, [...(byPart.get(part) ?? []), record]);
  }
  return [...byPart].map(([part, own]) => docsOfPart(part, own));
}

/** The answer is copied, as it is on its way from the worker to the page. */
function timesOf(index: TextIndex, searches: readonly string[]) {
  const facts = { isActionNow: () => true, isCommitteeCalled: () => true };
  const ask = (typed: string) =>
    structuredClone(
      search(index, { typed, isTyping: true, order: 'best', from: 0, count: 60 }, facts),
    );
  return percentilesOf(searches.flatMap(typed => timed(() => ask(typed))));
}

/** Every line that has the first word. */
function scanned(text: string, typed: string): number {
  const word = typed.replace(/["*]|\w+:/g, '').split(' ')[0] ?? '';
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) count += 1;
  return count;
}

function timed(work: () => unknown): number[] {
  for (let n = 0; n < ROUNDS; n += 1) work();
  return Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}
