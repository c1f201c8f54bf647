import type { Page } from 'playwright-core';
import { HARBOUR_LOG_CSV } from '../support/harbour-log';
import { HARBOUR_MINUTES } from '../support/harbour-minutes';
import { editedCopy } from './edited-copy';
import { REGISTER_CSV } from './importing';
import { goToChanges, goToSampleRegister, nameInMinutes, opens } from './keeping-changes';
import { drop, fromOtherMachine, lockedFromOtherMachine, OTHER_MACHINE } from './other-machine';
import { takeAMeeting } from './taking-a-meeting';

/** A screen of the program, and the keys that lead to it from the open sample meeting. */
export interface ScreenOfProgram {
  /** What its picture is called: `in-session`. */
  readonly name: string;
  /** In which lights its picture is kept; nothing for a screen that looks like another. */
  readonly pictures: readonly ('light' | 'dark')[];
  readonly open: (page: Page) => Promise<void>;
}

const BOTH = ['light', 'dark'] as const;
const LIGHT = ['light'] as const;

/** Presses these keys, and waits for what then stands there. */
function keys(pressed: readonly string[], stands: string) {
  return async (page: Page) => {
    for (const key of pressed) await page.keyboard.press(key);
    await page.locator(stands).first().waitFor();
  };
}

/** The dialog that a key opens, once it is fetched and can be answered. */
function dialog(key: string, inside: string) {
  return keys([key], `dialog[open] ${inside}`);
}

/** A file that is dropped onto the window, and what then stands there. */
function dropping(
  content: () => Uint8Array | Promise<Uint8Array>,
  words: string,
  name = OTHER_MACHINE,
) {
  return async (page: Page) => {
    await drop(page, name, await content());
    await page.getByRole('dialog').getByText(words).first().waitFor();
  };
}

const rehearsal = dropping(fromOtherMachine, 'It opens and is whole');

/** The backup beside the book, with what differs in one item. */
async function whatDiffers(page: Page): Promise<void> {
  await rehearsal(page);
  await page.getByRole('button', { name: 'Take from it' }).press('Enter');
  await page
    .getByRole('button', { name: /^Show item/ })
    .first()
    .press('Enter');
  await page.getByText('In the backup').first().waitFor();
}

/** A version that was kept, and what was written since. */
async function compareVersions(page: Page): Promise<void> {
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: 'Keep a version now' }).press('Enter');
  await page.getByRole('button', { name: /^Compare:/ }).waitFor();
  await page.keyboard.press('Alt+b');
  await page.locator('.minute-editor:focus').waitFor();
  await page.keyboard.type('It was also said that');
  await page.keyboard.press('Control+e');
  await page.getByRole('button', { name: /^Compare:/ }).press('Enter');
  await page.getByText('1 change').waitFor();
}

/** What the Chair changed in a copy. */
async function readEditedCopy(page: Page): Promise<void> {
  await drop(page, 'STSC-33-minutes.docx', await editedCopy());
  await page.getByRole('button', { name: /^See what was changed/ }).press('Enter');
  await page.getByText(/^Change 1 of 1/).waitFor();
}

/** Minutes beside what was recognised in them, at the line that is to be looked at. */
async function takeIn(page: Page): Promise<void> {
  await drop(page, 'HARTEC 33 minutes.txt', new TextEncoder().encode(HARBOUR_MINUTES));
  await page.getByRole('button', { name: 'Take in its minutes or agenda' }).press('Enter');
  await page.locator('[role=listbox]:focus').waitFor();
  await page.keyboard.press('j');
  await page.getByText('is probably').waitFor();
}

/** A log of actions, with a row that is set aside. */
async function takeInLog(page: Page): Promise<void> {
  await drop(page, 'Action log.csv', HARBOUR_LOG_CSV);
  await page.getByRole('button', { name: 'Take in its log of actions' }).press('Enter');
  await page.getByText('It has no reference.').waitFor();
}

/** The house style stands last in the settings of the committee. */
async function openHouseStyle(page: Page): Promise<void> {
  await keys(['Control+,'], '.house-style')(page);
  await page.locator('.house-style').evaluate(part => part.scrollIntoView({ block: 'start' }));
}

/** What the minutes imply of modifications, above the register. */
async function openImplied(page: Page): Promise<void> {
  await nameInMinutes(page, 'SECMP0049', 'SECMP0058');
}

/** The action register, with its history beside the row. */
async function openActions(page: Page): Promise<void> {
  await keys(['Control+Alt+1'], '.register-row:focus')(page);
  await page.keyboard.press('ArrowDown');
  await page.locator('.timeline li').nth(1).waitFor();
}

/** What a key opens on the last row of the action register. */
function onAction(key: string, inside: string) {
  return async (page: Page) => {
    await openActions(page);
    await page.keyboard.press('End');
    await page.waitForFunction(() => {
      const row = document.activeElement;
      const rows = row?.closest('table')?.getAttribute('aria-rowcount');
      return row?.getAttribute('aria-rowindex') === rows;
    });
    await dialog(key, inside)(page);
  };
}

async function openImport(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await opens(page, 'import a register', 'Import a register of the Smart Energy Code');
  await page.getByLabel('Or paste rows').waitFor();
}

async function openExportRegister(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await opens(page, 'export the register as a table', 'Export the register as a table');
}

/** What a dropped table would change, with a name that nobody knows and rows that do not fit. */
async function openImportPreview(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await drop(page, 'register 2018-08-14.csv', new TextEncoder().encode(REGISTER_CSV));
  await page.getByText('Nothing is written before you import').waitFor();
}

/** What moved in August 2018, as its report will say it. */
async function openMonth(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await page.getByLabel('Month and reports').check();
  await page.getByLabel('Month', { exact: true }).fill('August 2018');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What moved since 31 July 2018' }).waitFor();
}

async function openReleases(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await page.getByLabel('Releases', { exact: true }).check();
  await page.getByRole('region', { name: 'Releases along the months' }).waitFor();
}

/** What is known of a modification, and its story. */
async function openStory(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await page.locator('.change-card', { hasText: 'SECMP0006' }).press('Enter');
  await page.getByRole('heading', { name: 'What was said of it' }).waitFor();
}

async function openCodeSettings(page: Page): Promise<void> {
  await goToSampleRegister(page);
  await opens(page, 'settings of the code', 'Settings of the Smart Energy Code');
}

async function openTelling(page: Page): Promise<void> {
  await openStory(page);
  await page.getByRole('button', { name: 'Say what became of it' }).press('Enter');
  await page.getByRole('dialog', { name: 'What became of SECMP0006' }).waitFor();
}

/** Every screen there is, as a secretary comes to it from the sample's latest meeting. */
export const SCREENS: readonly ScreenOfProgram[] = [
  { name: 'meeting', pictures: LIGHT, open: keys([], '.sheet h1') },
  { name: 'writing', pictures: BOTH, open: takeAMeeting },
  { name: 'attendance', pictures: LIGHT, open: keys(['Alt+a'], '.attendance-head') },
  {
    name: 'review',
    pictures: BOTH,
    open: keys(['Control+e'], '.checks-well li'),
  },
  { name: 'versions-compared', pictures: LIGHT, open: compareVersions },
  { name: 'edited-copy', pictures: LIGHT, open: readEditedCopy },
  {
    name: 'guest',
    pictures: [],
    open: keys(['Alt+a', 'g', 'Tab', 'Tab', 'Tab'], '.attendance-head'),
  },
  { name: 'private-notes', pictures: LIGHT, open: keys(['Alt+n'], '.private-notes textarea') },
  { name: 'item-alone', pictures: LIGHT, open: keys(['F9'], '[data-alone] .sheet') },
  { name: 'palette', pictures: LIGHT, open: dialog('Control+k', 'input') },
  { name: 'go-to-item', pictures: [], open: dialog('Control+g', 'input') },
  { name: 'keys', pictures: LIGHT, open: dialog('F1', 'kbd') },
  { name: 'read-back', pictures: LIGHT, open: dialog('F8', '.read-back') },
  { name: 'find', pictures: LIGHT, open: keys(['Control+f'], '.find-bar') },
  { name: 'as-it-stood', pictures: [], open: dialog('Control+Alt+y', 'h2') },
  { name: 'trash', pictures: [], open: dialog('Control+Alt+x', 'h2') },
  { name: 'item-details', pictures: LIGHT, open: dialog('F2', 'form') },
  { name: 'add-items', pictures: [], open: dialog('Control+Alt+n', 'textarea') },
  { name: 'meetings', pictures: BOTH, open: keys(['Control+Alt+h'], '.screen h1') },
  { name: 'new-meeting', pictures: LIGHT, open: dialog('Control+Alt+w', 'form') },
  { name: 'meeting-details', pictures: [], open: dialog('Control+Alt+d', 'form') },
  { name: 'committee', pictures: LIGHT, open: keys(['Control+,'], '.screen h1') },
  { name: 'pages', pictures: [], open: keys(['Alt+p'], '.preview-words p') },
  { name: 'house-style', pictures: LIGHT, open: openHouseStyle },
  { name: 'actions', pictures: BOTH, open: openActions },
  { name: 'snooze', pictures: [], open: onAction('s', 'input') },
  { name: 'new-due-date', pictures: [], open: onAction('d', '.dialog-head') },
  { name: 'action-owners', pictures: [], open: onAction('o', 'input') },
  { name: 'chase-list', pictures: LIGHT, open: dialog('Control+Shift+l', 'input') },
  { name: 'register-choices', pictures: [], open: onAction('Control+Shift+e', '[role=option]') },
  { name: 'outcomes', pictures: LIGHT, open: keys(['Control+Alt+2'], '.register-row:focus') },
  { name: 'glossary', pictures: [], open: keys(['Control+Alt+7'], '.register-row:focus') },
  { name: 'risks', pictures: [], open: keys(['Control+Alt+3'], '.register-head') },
  { name: 'issues', pictures: [], open: keys(['Control+Alt+4'], '.register-head') },
  { name: 'interests', pictures: [], open: keys(['Control+Alt+5'], '.register-row') },
  { name: 'attendance-year', pictures: LIGHT, open: keys(['Control+Alt+6'], '.attendance-table') },
  { name: 'ahead', pictures: [], open: keys(['Control+Alt+8'], '.ahead-line') },
  { name: 'deadlines', pictures: [], open: dialog('Control+Alt+i', 'button') },
  { name: 'choose-code', pictures: [], open: goToChanges },
  { name: 'changes', pictures: BOTH, open: goToSampleRegister },
  { name: 'from-the-minutes', pictures: [], open: openImplied },
  { name: 'releases', pictures: LIGHT, open: openReleases },
  { name: 'month', pictures: BOTH, open: openMonth },
  { name: 'modification', pictures: LIGHT, open: openStory },
  { name: 'code-settings', pictures: LIGHT, open: openCodeSettings },
  { name: 'what-became', pictures: [], open: openTelling },
  { name: 'import', pictures: [], open: openImport },
  { name: 'export-register', pictures: [], open: openExportRegister },
  { name: 'import-preview', pictures: LIGHT, open: openImportPreview },
  { name: 'backups', pictures: LIGHT, open: keys(['Control+Alt+k'], '.backups') },
  { name: 'rehearsal', pictures: LIGHT, open: rehearsal },
  { name: 'what-differs', pictures: LIGHT, open: whatDiffers },
  {
    name: 'locked',
    pictures: [],
    open: dropping(() => lockedFromOtherMachine('horse battery'), 'locked with a passphrase'),
  },
  {
    name: 'not-opened',
    pictures: [],
    open: dropping(() => fromOtherMachine().slice(0, 5_000), 'ends too early'),
  },
  {
    name: 'minutes-from-outside',
    pictures: [],
    open: dropping(() => new Uint8Array(9), 'line by line', 'Minutes of June.docx'),
  },
  { name: 'take-in', pictures: [], open: dialog('Control+Shift+m', 'textarea') },
  { name: 'taking-in', pictures: BOTH, open: takeIn },
  { name: 'taking-in-a-log', pictures: [], open: takeInLog },
  { name: 'mail', pictures: [], open: keys(['Control+Alt+l'], '.said >> text=mail program') },
  { name: 'dates', pictures: [], open: keys(['Control+Alt+g'], '.said >> text=no day') },
];
