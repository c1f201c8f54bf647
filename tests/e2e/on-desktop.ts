import builtProgram from '../desktop/built-program';

/** Before the tests of the page: where `E2E_SHELL=desktop` has them run on the desktop, it is built. */
export default async function setup(): Promise<void> {
  if (process.env['E2E_SHELL'] === 'desktop') await builtProgram();
}
