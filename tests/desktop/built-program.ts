import { bringUpToDate, DESKTOP } from '../../electron/start/builds.mjs';
import { ranUnder } from '../support/electron-standin/launch';

/** Before the tests on the desktop: the program is built, and it is said what it will run under. */
export default async function setup(): Promise<void> {
  const environment = process.env['NODE_ENV'];
  await bringUpToDate(DESKTOP);
  process.env['NODE_ENV'] = environment;
  process.stdout.write(`Desktop tests run under: ${ranUnder()}.\n`);
}
