import type { Page } from 'playwright-core';

/**
 * Takes the meeting after the sample's last, as far as the middle of its second item: in session,
 * the keyboard in the text, a list open at the caret.
 */
export async function takeAMeeting(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Control+Alt+w');
  await page.getByText('11 actions carried forward').waitFor();
  await keyboard.press('Control+Enter');
  await page.locator('.sheet h1', { hasText: 'meeting 34' }).waitFor();
  await keyboard.press('Control+Alt+s');
  await page.getByText('In session').first().waitFor();
  await keyboard.press('Control+g');
  await page.locator('dialog[open] input').waitFor();
  await keyboard.type('2');
  await keyboard.press('Enter');
  await page.locator('.minute-editor:focus[aria-label^="Minute of item 2,"]').waitFor();
  await keyboard.press('Control+Alt+b');
  await keyboard.type(
    'The Hub Operator reported that two of the four groups had moved to the new Reading Service. No User had lost a reading.\n',
  );
  await keyboard.type(
    'ACTION The Hub Operator to report on the third group at the October 2018 meeting.\n',
  );
  await keyboard.type('Members asked how a User would be told of a duplicate.\n');
  await keyboard.type('The STSC NOTED the Hub Operator Update.\n');
  await keyboard.type('/a');
  await page.getByRole('listbox', { name: 'Commands' }).waitFor();
}
