import { describe, expect, test } from 'vitest';
import { expectedEchoes } from '../../../renderer/editor/echoes';
import { p } from '../../support/builders';

describe('what the editor reported comes back to it', () => {
  const [a, b, c] = [[p('a')], [p('b')], [p('c')]];

  test('a report that comes back late, or in another array, is still its own', () => {
    const echoes = expectedEchoes();
    for (const blocks of [a, b, c]) echoes.expect(blocks);
    expect([echoes.isEcho([...a]), echoes.isEcho([...c])]).toEqual([true, true]);
  });

  test('once a later report came back, an older one is a change from outside, as undo makes it', () => {
    const echoes = expectedEchoes();
    for (const blocks of [a, b]) echoes.expect(blocks);
    expect([echoes.isEcho(b), echoes.isEcho(a)]).toEqual([true, false]);
  });

  test('what was never reported is a change from outside', () => {
    expect(expectedEchoes().isEcho(a)).toBe(false);
  });
});
