// npm run dist: the packages of the desktop program, for the system it runs on, in dist/.
//   --feed ADDRESS                    also writes what an update feed at that address needs
//   MINUTEBOOK_ELECTRON_ZIPS=FOLDER   takes Electron's runtime from there, without a network
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bringUpToDate, DESKTOP } from '../electron/start/builds.mjs';
import { ROOT } from '../electron/start/root.mjs';
import { makePackages } from './packages.mjs';
import { runtimeZip, zipName } from './runtime.mjs';
import { installTools } from './tools.mjs';

const SYSTEMS = { darwin: 'macOS', linux: 'Linux', win32: 'Windows' };
const AGAIN = 'Connect to the internet and run npm run dist again';

const { feed } = parseArgs({ options: { feed: { type: 'string' } } }).values;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

if (!(await installTools())) none(`electron-builder could not be installed. ${AGAIN}.`);
const zip = await runtimeZip();
if (zip === null) {
  none(
    `Electron's runtime for ${SYSTEMS[process.platform]} could not be fetched. ${AGAIN}, ` +
      `or set MINUTEBOOK_ELECTRON_ZIPS to a folder that holds ${zipName()}.`,
  );
}
await bringUpToDate(DESKTOP);
const made = await makePackages({ zip, feed }).catch(error => none(reason(error)));
for (const file of made) console.log(path.relative(ROOT, file));

/** @returns {never} */
function none(because) {
  console.error(`No package was made: ${because}`);
  process.exit(1);
}

function reason(error) {
  const [words] = String(error?.message ?? error).split('\n', 1);
  return /ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT/.test(words)
    ? `what electron-builder makes packages with could not be fetched (${words}). ${AGAIN}.`
    : words;
}
