// npm start: the desktop program, or where Electron cannot be had the same page in a browser.
//   MINUTEBOOK_SHELL=electron|browser   one of the two, without trying the other
//   MINUTEBOOK_PORT=4733                the port of the local server
//   MINUTEBOOK_NO_OPEN=1                serve, but open no browser
import { addressOf, openInBrowser, serveWeb } from './start/browser.mjs';
import { bringUpToDate, DESKTOP, WEB } from './start/builds.mjs';
import { electronProgram, fetchElectron, runDesktop } from './start/desktop.mjs';
import { ROOT } from './start/root.mjs';

const port = Number(process.env.MINUTEBOOK_PORT ?? 4733);
const shell = process.env.MINUTEBOOK_SHELL ?? '';

process.chdir(ROOT);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
if (!Number.isInteger(port)) {
  console.error('MINUTEBOOK_PORT must be the number of a port, such as 4733.');
  process.exit(1);
}

if (shell === 'browser') await inBrowser();
else await onDesktop();

async function onDesktop() {
  const program = (await electronProgram()) ?? (await fetched());
  if (program === null) return instead('Electron is not installed and could not be downloaded');
  await bringUpToDate(DESKTOP);
  if (!(await runDesktop(program))) await instead('Electron could not start on this computer');
}

async function fetched() {
  const waiting = setTimeout(() => console.log('Getting Electron, once …'), 3_000);
  return fetchElectron().finally(() => clearTimeout(waiting));
}

async function instead(reason) {
  if (shell !== 'electron') return inBrowser(`${reason}, so Minutebook runs in your browser: `);
  console.error(`${reason}.`);
  process.exit(1);
}

async function inBrowser(because = 'Minutebook runs in your browser: ') {
  await bringUpToDate(WEB);
  const address = await serveWeb(port);
  if (address === null) return portTaken();
  console.log(`${because}${address} (Ctrl+C ends it)`);
  if (!process.env.MINUTEBOOK_NO_OPEN) await openInBrowser(address);
}

function portTaken() {
  console.error(
    `Another program uses port ${port}. If that is Minutebook, open ${addressOf(port)}; ` +
      'if not, end it, or set MINUTEBOOK_PORT to another number.',
  );
  process.exit(1);
}
