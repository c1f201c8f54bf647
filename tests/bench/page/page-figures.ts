import type { Part } from '../parts';
import { acrossFigures } from './across';
import { clerkFigures } from './clerk';
import { finishingFigures } from './finishing';
import { firstPaintFigures } from './first-paint';
import { incomingFigures } from './incoming';
import { incomingTableFigures } from './incoming-tables';
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

/** How each part is measured that needs no book of years. */
const MEASURED: Partial<Record<Part, (at: Workplace) => Promise<PageFigure[]>>> = {
  paint: firstPaintFigures,
  memory: memoryFigures,
  register: registerFigures,
  across: acrossFigures,
  clerk: clerkFigures,
  preview: previewFigures,
  import: async at => [...(await incomingFigures(at)), ...(await incomingTableFigures(at))],
  finish: finishingFigures,
};

/** Measures these parts of the page, one after the other. The program must have been built. */
export async function pageFigures(root: string, parts: readonly Part[]): Promise<PageFigures> {
  if (parts.length === 0) return { typing: [], page: [] };
  return atWork(root, async at => {
    const typing = parts.includes('typing') ? await typingFigures(at) : [];
    const page = await yearsFigures(at, parts);
    for (const part of parts) page.push(...((await MEASURED[part]?.(at)) ?? []));
    return { typing, page };
  });
}

async function yearsFigures(at: Workplace, parts: readonly Part[]): Promise<PageFigure[]> {
  if (!parts.includes('opening') && !parts.includes('start')) return [];
  const kept = await keepYears(at);
  return [
    ...(parts.includes('opening') ? await openingFigures(at, kept) : []),
    ...(parts.includes('start') ? await startFigures(at, kept) : []),
  ];
}
