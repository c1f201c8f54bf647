import { demoBook } from '../../demo-book/demo-book';
import { SIZES } from '../../demo-book/sizes';
import { openChromium } from '../../e2e/chromium';
import { freePort, startApp } from '../../e2e/started-app';
import { type TypingFigure, typingFigure } from './typing';

/** What the page costs while she types, in real Chromium. */
export async function pageFigures(): Promise<TypingFigure[]> {
  const app = await startApp(await freePort());
  const browser = await openChromium();
  try {
    return [
      await typingFigure(browser, app.address, 'S', demoBook(SIZES.S)),
      await typingFigure(browser, app.address, 'M', demoBook(SIZES.M)),
    ];
  } finally {
    await browser.close();
    await app.stop();
  }
}
