import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { installTools } from '../../packaging/tools.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether electron-builder is installed here. */
    readonly hasBuilder: boolean;
    /** Whether electronegativity is. */
    readonly hasElectronegativity: boolean;
  }
}

/** The folder with electronegativity and all it needs. */
const ELECTRONEGATIVITY = fileURLToPath(new URL('electronegativity', import.meta.url));

/** Before the tests on packages: what they need is installed once, from lock files of its own. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const hasBuilder = await installTools();
  const hasElectronegativity = await installTools(ELECTRONEGATIVITY);
  provide('hasBuilder', hasBuilder);
  provide('hasElectronegativity', hasElectronegativity);
  if (!hasBuilder) skipped('electron-builder');
  if (!hasElectronegativity) skipped('electronegativity');
}

function skipped(name: string): void {
  process.stdout.write(`${name} could not be installed; the tests that need it are skipped.\n`);
}
