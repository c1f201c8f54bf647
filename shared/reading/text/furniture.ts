import type { Listed } from '../piece';
import { isPageMark } from '../structure/page-marks';
import { isBarRule } from './bar-rule';
import { type Line, measureOf } from './lines';
import { lengthOfProvenance } from './provenance';

const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—])?$/;
const PAGE_SAID =
  /^(?:.{0,40}\s)?page\s+\d{1,4}(?:\s+(?:of|\/)\s*\d{1,4})?(?:\s.{0,40})?$|\d\s*\|\s*P\s?a\s?g\s?e$/i;
const SAID_ELSEWHERE = /^(?:[A-Z][A-Z0-9-]*\s?\d{1,4}\/\d{1,3}|action\s\w+\.?)$/i;

/**
 * Takes out what the pages repeat: page numbers, running heads and feet. Each line taken out is
 * listed; its place becomes a page break, across which a paragraph may run on.
 */
export function withoutFurniture(lines: readonly Line[]): { lines: Line[]; listed: Listed[] } {
  const running = runningHeads(lines);
  const heads = headsAside(lines);
  const listed: Listed[] = [];
  const kept: Line[] = [];
  const marks = pageMarks(lines);
  let pageWaits = false;
  for (const [at, line] of lines.entries()) {
    const isMark = marks.has(at);
    if (isMark || (!line.blank && (heads.has(at) || isFurniture(lines, at, running)))) {
      listed.push({ line: line.number, text: line.text, as: 'furniture' });
      kept.push({ ...line, text: '', blank: true });
      pageWaits ||= !isMark;
    } else {
      kept.push(pageWaits && !line.blank ? { ...line, startsPage: true } : line);
      if (!line.blank) pageWaits = false;
    }
  }
  return { lines: kept, listed };
}

/** What says where the text comes from, and the marks between its pages, by their places. */
function pageMarks(lines: readonly Line[]): Set<number> {
  const above = lengthOfProvenance(lines);
  const isMark = ({ blank, text }: Line, at: number) =>
    !blank && (at < above || (isPageMark(text) && !isBarRule(text)));
  return new Set(lines.flatMap((line, at) => (isMark(line, at) ? [at] : [])));
}

function isFurniture(lines: readonly Line[], at: number, running: ReadonlySet<string>): boolean {
  const line = lines[at];
  if (!line) return false;
  if (PAGE_SAID.test(line.text) || running.has(shapeOf(line.text))) return true;
  return PAGE_NUMBER.test(line.text) && standsAtPageEdge(lines, at);
}

/** A bare number is a page number only where a page ends or begins. */
function standsAtPageEdge(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 12).find(line => !line.blank);
  const wasLast = lines.slice(at + 1).length < 12 && next === undefined;
  return wasLast || (next?.startsPage ?? false) || (lines[at]?.startsPage ?? false);
}

/**
 * The shapes of short lines that stand, but for their digits, at the edges of at least two pages in
 * five, or far to the right on two pages.
 */
function runningHeads(lines: readonly Line[]): Set<string> {
  const written = lines.filter(line => !line.blank);
  const pages = written.filter(startsNewPage(written)).length + 1;
  const atEdges = countShapes(written.filter(atPageEdge(written)));
  const right = measureOf(lines) * 0.4;
  const farRight = countShapes(written.filter(line => line.indent > right));
  const often = [...atEdges].filter(([, times]) => times >= Math.max(2, pages * 0.4));
  const aside = [...farRight].filter(([, times]) => times >= 2);
  return new Set([...often, ...aside].map(([shape]) => shape));
}

/** Lines far to the right that begin a page, up to the first that is not: its head, if only once. */
function headsAside(lines: readonly Line[]): Set<number> {
  const far = measureOf(lines) * 0.55;
  const heads = new Set<number>();
  for (const [at, line] of lines.entries()) {
    const isBegun = line.startsPage || heads.has(at - 1);
    if (isBegun && !line.blank && line.indent > far) heads.add(at);
  }
  return heads;
}

function startsNewPage(written: readonly Line[]): (line: Line, at: number) => boolean {
  return (line, at) => line.startsPage || PAGE_SAID.test(written[at - 1]?.text ?? '');
}

/** Among the two lines before or after a page break. */
function atPageEdge(written: readonly Line[]): (line: Line, at: number) => boolean {
  const starts = startsNewPage(written);
  return (_, at) =>
    [at - 1, at, at + 1, at + 2].some(near => {
      const line = written[near];
      return line !== undefined && starts(line, near);
    });
}

function countShapes(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > 90 || SAID_ELSEWHERE.test(text)) continue;
    counts.set(shapeOf(text), (counts.get(shapeOf(text)) ?? 0) + 1);
  }
  return counts;
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').toLowerCase();
}
