import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openSample, type PageByKey } from './page-by-key';
import { openProgram, type Program } from './program';

/** The program for the tests of one file, and the sample that is open in it. */
export interface SampleByKey {
  /** Opens the sample on a computer where Minutebook was never used. */
  readonly open: () => Promise<PageByKey>;
  /** What was opened last. */
  readonly opened: PageByKey;
  readonly program: Program;
}

/** The program with the sample. After each test its pages are closed, and none may have complained. */
export function sampleByKey(): SampleByKey {
  let program: Program | null = null;
  let opened: PageByKey | null = null;

  beforeAll(async () => {
    program = await openProgram();
  }, 120_000);

  afterAll(async () => {
    await program?.stop();
  });

  afterEach(async () => {
    await program?.closePages();
    expect(opened?.complaints ?? []).toEqual([]);
  });

  return {
    open: async () => {
      opened = await openSample(the(program));
      return opened;
    },
    get opened() {
      return the(opened);
    },
    get program() {
      return the(program);
    },
  };
}

function the<T>(value: T | null): T {
  if (value === null) throw new Error('It was asked for before it was opened.');
  return value;
}
