import { openChromium } from '../../e2e/chromium';
import { freePort, startApp } from '../../e2e/started-app';
import { openSampleBook } from '../../resources/open-sample-book';
import { SIZE_M, syntheticMinutes } from '../../support/synthetic-minutes';
import { syntheticBook } from '../../support/synthetic-minutes-book';
import { type TypingFigure, typingFigure } from './typing';

/** What the page costs while she types, in real Chromium. */
export async function pageFigures(): Promise<TypingFigure[]> {
  const app = await startApp(await freePort());
  const browser = await openChromium();
  try {
    const small = openSampleBook().value;
    const long = syntheticBook(syntheticMinutes(SIZE_M));
    return [
      await typingFigure(browser, app.address, 'S', small),
      await typingFigure(browser, app.address, 'M', long),
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}
