import { describe, expect, test } from 'vitest';
import { PAUSES } from '../../renderer/storage/errand';
import { StorageFailure } from '../../renderer/storage/failure';
import { COPY_WITHIN, SAVE_WITHIN, type SaveState, saver } from '../../renderer/storage/saver';
import { EMPTY_BOOK } from '../../shared/model/book';
import { apply, type Change } from '../../shared/model/change';
import { person } from '../../shared/model/party';
import { handWoundTimers } from '../support/hand-wound-timers';

/** A change that gives Ada this name. */
function naming(name: string): Change {
  return { put: [person('ada', name)], remove: [] };
}

/** A disk in memory, with its saver: what is written when, and a fault while it lasts. */
function aDisk() {
  const timers = handWoundTimers();
  const states: SaveState[] = [];
  const writes: { change: Change; at: string }[] = [];
  const copies: number[] = [];
  const disk = {
    book: EMPTY_BOOK,
    fault: null as unknown,
    copyFault: null as unknown,
    slowness: 0,
    copySlowness: 0,
    open: 0,
  };
  const own = saver(
    {
      save: async (change, at) => {
        disk.open += 1;
        expect(disk.open).toBe(1);
        await new Promise<void>(resolve => timers.after(disk.slowness, resolve));
        disk.open -= 1;
        if (disk.fault) throw disk.fault;
        writes.push({ change, at });
        disk.book = apply(disk.book, change);
      },
      copy: async () => {
        await new Promise<void>(resolve => timers.after(disk.copySlowness, resolve));
        if (disk.copyFault) throw disk.copyFault;
        copies.push(timers.now());
      },
    },
    { timers, now: () => `${timers.now()} ms`, tell: state => states.push(state) },
  );
  return { ...own, timers, states, writes, copies, disk };
}

function started() {
  const desk = aDisk();
  desk.start();
  return desk;
}

describe('writing', () => {
  test('the first unsaved key is written within 300 ms, though she goes on typing', async () => {
    const { put, timers, writes } = started();
    for (let key = 1; key <= 12; key += 1) {
      put(naming('A'.repeat(key)));
      await timers.pass(50);
    }
    expect(writes[0]).toEqual({ change: naming('A'.repeat(6)), at: `${SAVE_WITHIN} ms` });
    expect(SAVE_WITHIN).toBe(300);
  });

  test('what waits is one write, with the last word on each record', async () => {
    const { put, timers, writes } = started();
    put(naming('Ada'));
    put({ put: [person('grace', 'Grace')], remove: [] });
    put({ put: [person('ada', 'Ada King')], remove: ['grace'] });
    await timers.pass(1_000);
    expect(writes.map(({ change }) => change)).toEqual([
      { put: [person('ada', 'Ada King')], remove: ['grace'] },
    ]);
  });

  test('while one write is under way the next waits, and is due by its own first key', async () => {
    const { put, timers, writes, disk } = started();
    disk.slowness = 500;
    put(naming('Ada'));
    await timers.pass(400);
    put(naming('Ada King'));
    await timers.pass(450);
    expect(writes).toHaveLength(1);
    await timers.pass(550);
    expect(writes.map(({ at }) => at)).toEqual(['300 ms', '800 ms']);
  });

  test('a change that changes nothing is not written', async () => {
    const { put, timers, writes } = started();
    put({ put: [], remove: [] });
    await timers.pass(1_000);
    expect(writes).toEqual([]);
  });

  test('before the book is loaded nothing can be put and nothing is written or copied', async () => {
    const { put, timers, writes, copies } = aDisk();
    expect(() => put(naming('Ada'))).toThrow('before the book was loaded');
    await timers.pass(60_000);
    expect([writes, copies]).toEqual([[], []]);
  });
});

describe('what she is told', () => {
  test('saved is said when the second copy has it too, within a second of the key', async () => {
    const { put, timers, states, copies } = started();
    await timers.pass(COPY_WITHIN);
    states.length = 0;
    put(naming('Ada'));
    await timers.pass(SAVE_WITHIN);
    expect(states).toEqual([{ state: 'saving' }]);
    await timers.pass(COPY_WITHIN);
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved', at: '1100 ms' }]);
    expect(copies.at(-1)).toBeLessThanOrEqual(COPY_WITHIN + 1_000);
  });

  test('a copy of what was written before is not called saved while a newer key waits', async () => {
    const { put, timers, states } = started();
    put(naming('Ada'));
    await timers.pass(SAVE_WITHIN + COPY_WITHIN - 100);
    put(naming('Ada King'));
    await timers.pass(100);
    expect(states.at(-1)).toEqual({ state: 'saving' });
    await timers.pass(1_000);
    expect(states.at(-1)?.state).toBe('saved');
  });

  test('a slow copy that began before the last write is not called saved', async () => {
    const { timers, put, states, disk } = started();
    disk.copySlowness = 800;
    await timers.pass(COPY_WITHIN);
    put(naming('Ada'));
    await timers.pass(disk.copySlowness);
    expect(disk.book.records.size).toBe(1);
    expect(states).toEqual([{ state: 'saving' }]);
    await timers.pass(disk.copySlowness);
    expect(states).toEqual([{ state: 'saving' }, { state: 'saved', at: '2000 ms' }]);
  });

  test('a full disk is said, with what is safe', async () => {
    const { put, timers, states, disk } = started();
    disk.fault = { name: 'AbortError', inner: { name: 'QuotaExceededError' } };
    put(naming('Ada'));
    await timers.pass(SAVE_WITHIN);
    expect(states.at(-1)).toMatchObject({ state: 'failed', code: 'full' });
    expect(states.at(-1)).toHaveProperty('message', expect.stringContaining('is safe'));
  });

  test('a second copy that fails is said and tried again, and the words are in the book', async () => {
    const { put, timers, states, disk } = started();
    disk.copyFault = new StorageFailure('notCopied');
    put(naming('Ada'));
    await timers.pass(1_000);
    expect(states.at(-1)).toMatchObject({ state: 'failed', code: 'notCopied' });
    expect(disk.book.records.get('ada')).toEqual(person('ada', 'Ada'));
    disk.copyFault = null;
    await timers.pass(30_000);
    expect(states.at(-1)?.state).toBe('saved');
  });
});

describe('after a failure', () => {
  test('the change is kept, joined with what comes, and written when it can be', async () => {
    const { put, timers, disk, states } = started();
    disk.fault = new Error('no');
    put({ put: [person('grace', 'Grace'), person('ada', 'Ada')], remove: [] });
    await timers.pass(1_000);
    put(naming('Ada King'));
    await timers.pass(5_000);
    expect(disk.book).toEqual(EMPTY_BOOK);
    disk.fault = null;
    await timers.pass(30_000);
    expect([...disk.book.records.values()]).toEqual([
      person('grace', 'Grace'),
      person('ada', 'Ada King'),
    ]);
    expect(states.at(-1)?.state).toBe('saved');
  });

  test('it tries again in growing pauses, and typing does not hurry it', async () => {
    const { put, timers, disk, states } = started();
    const tries: number[] = [];
    disk.fault = new Error('no');
    put(naming('Ada'));
    for (let tenth = 0; tenth < 100; tenth += 1) {
      const before = states.filter(({ state }) => state === 'failed').length;
      await timers.pass(100);
      if (states.filter(({ state }) => state === 'failed').length > before) {
        tries.push(timers.now());
      }
      put(naming(`Ada ${tenth}`));
    }
    expect(tries).toEqual([300, 800, 1_800, 3_800, 8_800]);
    expect(PAUSES.at(-1)).toBe(30_000);
  });

  test('after a success the pauses start small again', async () => {
    const { put, timers, disk, writes } = started();
    disk.fault = new Error('no');
    put(naming('Ada'));
    await timers.pass(3_000);
    disk.fault = null;
    await timers.pass(5_000);
    expect(writes).toHaveLength(1);
    disk.fault = new Error('no');
    put(naming('Ada King'));
    await timers.pass(SAVE_WITHIN);
    disk.fault = null;
    await timers.pass(PAUSES[0] ?? 0);
    expect(writes).toHaveLength(2);
  });
});

describe('flush', () => {
  test('writes at once what waits and resolves when both copies have it', async () => {
    const { put, flush, timers, disk, copies } = started();
    put(naming('Ada'));
    const flushed = flush();
    await timers.pass(0);
    await flushed;
    expect(timers.now()).toBe(0);
    expect(disk.book.records.size).toBe(1);
    expect(copies).toEqual([0]);
  });

  test('waits for a write under way and for what came during it', async () => {
    const { put, flush, timers, disk } = started();
    disk.slowness = 500;
    put(naming('Ada'));
    await timers.pass(SAVE_WITHIN);
    put(naming('Ada King'));
    const flushed = flush();
    await timers.pass(1_000);
    await flushed;
    expect(disk.book.records.get('ada')).toEqual(person('ada', 'Ada King'));
  });

  test('rejects where saving fails, and the change is still tried again', async () => {
    const { put, flush, timers, disk } = started();
    disk.fault = new StorageFailure('full');
    put(naming('Ada'));
    const flushed = expect(flush()).rejects.toMatchObject({ code: 'full' });
    await timers.pass(0);
    await flushed;
    disk.fault = null;
    await timers.pass(PAUSES[0] ?? 0);
    expect(disk.book.records.size).toBe(1);
  });

  test('with nothing to save resolves at once', async () => {
    const { flush } = aDisk();
    await flush();
  });
});
