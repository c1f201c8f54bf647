import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { servedFolder } from './served-folder';

/** Where the page is measured: the built program served on this computer, and room for profiles. */
export interface Workplace {
  /** The folder of the project. */
  readonly root: string;
  readonly address: string;
  /** A fresh folder for the profile of a browser. */
  readonly newProfile: () => string;
}

/** Serves the built program for the work, and clears up after it. */
export async function atWork<T>(root: string, work: (at: Workplace) => Promise<T>): Promise<T> {
  const app = await servedFolder(path.join(root, 'out/web'));
  const profiles = mkdtempSync(path.join(tmpdir(), 'minutebook-bench-'));
  try {
    const newProfile = () => mkdtempSync(path.join(profiles, 'profile-'));
    return await work({ root, address: app.address, newProfile });
  } finally {
    await app.stop();
    rmSync(profiles, { recursive: true, force: true });
  }
}
