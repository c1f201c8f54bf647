import type { BrowserContext, Page } from 'playwright-core';
import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { chromiumOn, FREE_FRAMES } from './chromium-for-bench';
import { fillBook } from './fill-book';
import type { PageFigure } from './page-figure';
import { typedKeys } from './typed-keys';
import { inEditor, inTextarea } from './typing';
import type { Workplace } from './workplace';

/** An hour of four keys a second. */
const AN_HOUR = 14_400;

/** She goes on to another item now and then, and stops to think more often. */
const AN_ITEM = 1_200;
const A_THOUGHT = 300;
const THINKS_FOR = 700;

/** What memory an hour of typing takes in a usual meeting, beside a plain textarea. */
export async function memoryFigures({
  root,
  address,
  newProfile,
}: Workplace): Promise<PageFigure[]> {
  const book = demoBook(SIZES.S);
  const context = await chromiumOn(newProfile(), FREE_FRAMES);
  try {
    await fillBook(await context.newPage(), root, address, book);
    const textarea = await hourIn(await inTextarea(context, book), context, async () => {});
    const page = await inEditor(context, address);
    const editor = await hourIn(page, context, at => anItem(page, at));
    return figures(editor, textarea);
  } finally {
    await context.close();
  }
}

interface Hour {
  readonly before: number;
  readonly after: number;
}

/** The memory that script holds before and after, in megabytes, once what is free was taken away. */
async function hourIn(
  page: Page,
  context: BrowserContext,
  goOn: (item: number) => Promise<void>,
): Promise<Hour> {
  await page.bringToFront();
  const before = await heldBy(page, context);
  let typed = 0;
  for (const key of typedKeys(AN_HOUR)) {
    if (typed > 0 && typed % AN_ITEM === 0) await goOn(typed / AN_ITEM);
    if (typed % A_THOUGHT === 0) await page.waitForTimeout(THINKS_FOR);
    await page.keyboard.press(key);
    typed += 1;
  }
  await page.waitForTimeout(2_000);
  return { before, after: await heldBy(page, context) };
}

async function anItem(page: Page, at: number): Promise<void> {
  const items = page.locator('.agenda-item');
  await items.nth(at % (await items.count())).click();
  await page.locator('.minute-editor:focus').waitFor();
}

async function heldBy(page: Page, context: BrowserContext): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

function figures(editor: Hour, textarea: Hour): PageFigure[] {
  const common = { beside: 'plain textarea', unit: 'MB', target: null } as const;
  return [
    { what: 'memory before', value: editor.before, baseline: textarea.before, ...common },
    { what: 'memory after an hour', value: editor.after, baseline: textarea.after, ...common },
    {
      what: 'what the hour added',
      value: editor.after - editor.before,
      baseline: textarea.after - textarea.before,
      ...common,
    },
  ];
}
