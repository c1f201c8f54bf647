import { test } from 'vitest';
import { actionBlock, paragraph } from '../../shared/model/block';
import { words } from '../../shared/model/inline';
import { openChromium } from './chromium';
import { serveEditorPage } from './editor-page/serve';
test('cost', async () => {
  const served = await serveEditorPage();
  const browser = await openChromium();
  for (const q of ['', '?spelling', '', '?spelling']) {
    const page = await browser.newPage({ viewport: { width: 1024, height: 700 } });
    await page.goto(served.address + q);
    await page.getByRole('textbox', { name: 'Minute of item 3' }).waitFor();
    const many = Array.from({ length: 60 }, (_, at) => paragraph(words(`Paragraph ${at} of the minutes, in which the DCC said a good deal about the Centralised Switching Service and its assumptions, and more.`)));
    const actions = Array.from({ length: 20 }, (_, at) => actionBlock(`act-${at}`, words(`DCC to write number ${at} of the plans by the next meeting.`)));
    await page.evaluate(b => window.minuteOnPage.put(b as never), [...many, ...actions]);
    await page.keyboard.press('Control+End');
    const cost = await page.evaluate(async () => {
      const all: number[] = [];
      for (let i = 0; i < 300; i += 1) {
        const from = performance.now();
        document.execCommand('insertText', false, i % 6 === 5 ? ' ' : 'a');
        for (let j = 0; j < 5; j += 1) await Promise.resolve();
        document.body.getBoundingClientRect().height;
        all.push(performance.now() - from);
        await new Promise(r => requestAnimationFrame(() => setTimeout(r, 0)));
      }
      const s = all.slice(50).sort((a, b) => a - b);
      return { p50: s[125], p95: s[237], p99: s[247] };
    });
    console.log('COST', q, JSON.stringify(cost));
    await page.close();
  }
  await browser.close(); await served.stop();
}, 90000);
