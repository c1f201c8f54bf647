import type { Part } from '../parts';
import { acrossFigures } from './across';
import { clerkFigures } from './clerk';
import { firstPaintFigures } from './first-paint';
import { incomingFigures } from './incoming';
import { memoryFigures } from './memory';
import { openingFigures } from './opening';
import type { PageFigure } from './page-figure';
import { previewFigures } from './preview';
import { registerFigures } from './register';
import { startFigures } from './start';
import { type TypingFigure, typingFigures } from './typing';
import { atWork, type Workplace } from './workplace';
import { keepYears } from './years';

/** What was measured of the page in real Chromium. */
export interface PageFigures {
  readonly typing: readonly TypingFigure[];
  readonly page: readonly PageFigure[];
}

/** Measures these parts of the page, one after the other. The program must have been built. */
export async function pageFigures(root: string, parts: readonly Part[]): Promise<PageFigures> {
  if (parts.length === 0) return { typing: [], page: [] };
  return atWork(root, async at => ({
    typing: parts.includes('typing') ? await typingFigures(at) : [],
    page: [
      ...(await yearsFigures(at, parts)),
      ...(parts.includes('paint') ? await firstPaintFigures(at) : []),
      ...(parts.includes('memory') ? await memoryFigures(at) : []),
      ...(parts.includes('register') ? await registerFigures(at) : []),
      ...(parts.includes('across') ? await acrossFigures(at) : []),
      ...(parts.includes('clerk') ? await clerkFigures(at) : []),
      ...(parts.includes('preview') ? await previewFigures(at) : []),
      ...(parts.includes('import') ? await incomingFigures(at) : []),
    ],
  }));
}

async function yearsFigures(at: Workplace, parts: readonly Part[]): Promise<PageFigure[]> {
  if (!parts.includes('opening') && !parts.includes('start')) return [];
  const kept = await keepYears(at);
  return [
    ...(parts.includes('opening') ? await openingFigures(at, kept) : []),
    ...(parts.includes('start') ? await startFigures(at, kept) : []),
  ];
}
