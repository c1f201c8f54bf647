import { defineConfig } from 'vitest/config';
import { seededWeakness } from './tests/support/seeded-weakness.ts';

/** What comes in its own time is waited for as long as a busy machine may need. */
const PATIENT = { poll: { timeout: 10_000 } };

/** Which cases the properties try. */
const CASES = './tests/support/cases-of-properties.ts';

/** The page's own tests that are run inside the desktop program each time. */
const IN_ONE_WINDOW = [
  'attendance',
  'backups',
  'before-the-meeting',
  'carried-actions',
  'first-page',
  'key-after-key',
  'meeting-page',
  'meetings-screen',
  'moving-lines',
  'palette',
  'pasting',
  'settings',
  'sheet-as-file',
  'whole-meeting',
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [seededWeakness()],
        test: {
          name: 'unit',
          setupFiles: CASES,
          // Pure code needs no fresh world for each file; loading docx and zod anew took longest.
          isolate: false,
          // A test that hangs fails; one that a busy machine makes slow does not.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: PATIENT,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/documents/**',
            'tests/e2e/**',
            'tests/desktop/**',
            'tests/faults/**',
            'tests/packaging/**',
            'tests/screenshots/**',
            'tests/weaknesses/**',
          ],
        },
      },
      {
        test: {
          name: 'documents',
          setupFiles: CASES,
          include: ['tests/documents/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          fileParallelism: false,
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: 'tests/desktop/built-program.ts',
          expect: PATIENT,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'weaknesses',
          // After all others: each of its tests runs tests.
          sequence: { groupOrder: 1 },
          include: ['tests/weaknesses/**/*.test.ts'],
          globalSetup: 'tests/desktop/built-program.ts',
          testTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'packaging',
          setupFiles: CASES,
          // They make packages in one folder.
          fileParallelism: false,
          include: ['tests/packaging/**/*.test.ts'],
          globalSetup: ['tests/desktop/built-program.ts', 'tests/packaging/tools-at-hand.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'screenshots',
          include: ['tests/screenshots/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'desktop',
          fileParallelism: false,
          // The built program, and the page inside it by some of the page's own tests.
          include: ['tests/desktop/**/*.test.ts', `tests/e2e/{${IN_ONE_WINDOW.join(',')}}.test.ts`],
          globalSetup: 'tests/desktop/built-program.ts',
          env: { E2E_SHELL: 'desktop' },
          expect: PATIENT,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles: CASES,
          // They build into one folder, and the machine has few cores.
          fileParallelism: false,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/on-desktop.ts',
          expect: PATIENT,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
