import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';
import { noChromium } from './chromium';
import { samplePages } from './sample-page';

const REAL = 'corpus/text/mantid-sponsors-iteration-5-wordhtml.htm';

/** As Word puts it on the clipboard: a footnote, a list in a list, a table, and what it hides. */
const FROM_WORD = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><!--StartFragment-->
<p class=MsoNormal>Pasted <b>bold</b> words<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><![if !supportFootnotes]>[1]<![endif]></a>.<span style='display:none;mso-hide:all'>secret</span><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>A point</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o</span><![endif]>An inner point</p>
<table><tr><td><p class=MsoNormal>A cell</p></td></tr></table>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> A pasted note.</p></div></div>
<!--EndFragment--></body></html>`;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(text => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

describe.skipIf(noChromium)(
  `what is pasted${noChromium ? ` (skipped: ${noChromium})` : ''}`,
  () => {
    const openSample = samplePages();

    test('from Word becomes our blocks, its footnote ours, and one step to undo', async () => {
      const { page, press, toItem } = await openSample();
      await toItem('5');
      await press('Enter');
      await paste(page, FROM_WORD);
      const minute = page.locator('.minute-editor');
      await minute.getByText('An inner point').waitFor();
      expect(await minute.locator('strong', { hasText: 'bold' }).count()).toBe(1);
      expect(await minute.locator('li li').allTextContents()).toEqual(['An inner point']);
      expect(await minute.locator('td').allTextContents()).toEqual(['A cell']);
      expect(await minute.locator('.note-mark').getAttribute('aria-label')).toBe(
        'Footnote: A pasted note.',
      );
      expect(await minute.textContent()).not.toContain('secret');
      await press('Control+z');
      await page.getByText('Undo: paste in item 5').waitFor();
      await expect.poll(() => minute.getByText('An inner point').count()).toBe(0);
    });

    test.skipIf(!realDocumentsAreHere)(
      `real minutes of Word come whole${realDocumentsAreHere ? '' : ` (${WITHOUT_REAL_DOCUMENTS})`}`,
      async () => {
        const { page, press, toItem } = await openSample();
        const html = new TextDecoder('windows-1252').decode(realDocument(REAL));
        const shown = await page.evaluate(text => {
          const { body } = new DOMParser().parseFromString(text, 'text/html');
          return body.textContent;
        }, html);
        await toItem('13');
        await press('Control+a', 'Delete');
        await paste(page, html);
        const minute = page.locator('.minute-editor');
        await expect.poll(() => minute.locator('td').count()).toBeGreaterThan(10);
        expect(lettersOf((await minute.textContent()) ?? '')).toBe(lettersOf(shown ?? ''));
      },
    );
  },
);
