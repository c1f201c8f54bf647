import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type LongJob, runLong } from '../../../renderer/outs/run-long';
import { viewStore } from '../../../renderer/store/view-store';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aView() {
  return viewStore({ screen: { name: 'meetings' }, itemId: null, panel: null, readOnly: false });
}

/** A job that ends when it is told to, or fails when it is stopped, as a worker does. */
function aJob() {
  let given: LongJob | null = null;
  let end = (_: string): void => {};
  const run = (around: LongJob) => {
    given = around;
    return new Promise<string>((resolve, reject) => {
      end = resolve;
      around.signal.addEventListener('abort', () => reject(new Error('It was stopped.')));
    });
  };
  return { run, tell: (share: number) => given?.tell(share), end: (value: string) => end(value) };
}

test('what is done soon is not spoken of', async () => {
  const view = aView();
  const job = aJob();
  const done = runLong({ view }, 'Writing the minutes', job.run);
  await vi.advanceTimersByTimeAsync(390);
  expect(view.getState().running).toEqual([]);
  job.end('the file');
  expect(await done).toBe('the file');
  await vi.advanceTimersByTimeAsync(1000);
  expect(view.getState().running).toEqual([]);
});

test('what takes longer stands there with how far it is, until it is done', async () => {
  const view = aView();
  const job = aJob();
  const done = runLong({ view }, 'Writing the register', job.run);
  await vi.advanceTimersByTimeAsync(450);
  expect(view.getState().running).toMatchObject([{ what: 'Writing the register', share: null }]);
  job.tell(0.25);
  expect(view.getState().running).toMatchObject([{ share: 0.25 }]);
  job.end('the file');
  await done;
  expect(view.getState()).toMatchObject({ running: [], said: [] });
});

test('one that she stops gives nothing, and it is said that nothing was written', async () => {
  const view = aView();
  const job = aJob();
  const done = runLong({ view }, 'Writing the pack', job.run);
  await vi.advanceTimersByTimeAsync(450);
  view.getState().running[0]?.stop();
  expect(await done).toBeNull();
  expect(view.getState()).toMatchObject({
    running: [],
    said: [{ words: 'Writing the pack was stopped. No file was written.', failure: false }],
  });
});

test('one that fails by itself is a failure, not a stop', async () => {
  const view = aView();
  const broken = () => Promise.reject(new Error('The disk is full.'));
  await expect(runLong({ view }, 'Writing the minutes', broken)).rejects.toThrow('disk');
  expect(view.getState().said).toEqual([]);
});

test('two that begin together are two lines, and each stops for itself', async () => {
  const view = aView();
  const [one, other] = [aJob(), aJob()];
  const first = runLong({ view }, 'Writing the minutes', one.run);
  const second = runLong({ view }, 'Writing the register', other.run);
  await vi.advanceTimersByTimeAsync(450);
  expect(view.getState().running.map(({ what }) => what)).toEqual([
    'Writing the minutes',
    'Writing the register',
  ]);
  view.getState().running[0]?.stop();
  expect(await first).toBeNull();
  expect(view.getState().running).toMatchObject([{ what: 'Writing the register' }]);
  other.end('the register');
  expect(await second).toBe('the register');
});
