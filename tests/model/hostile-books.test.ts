import { expect, test } from 'vitest';
import { bookOf, isRefusal, type ReadBook, readBook, SCHEMA } from '../../shared/model/book';
import { checkedRecord } from '../../shared/model/checked-record';
import { minute } from '../../shared/model/minute';
import { person } from '../../shared/model/party';
import { p } from '../support/builders';

const ada = person('ada', 'Ada');

test.each([100, 1_000, 100_000])(
  'a minute with %i lists in lists is set aside, and the rest opens',
  depth => {
    const deep = JSON.parse(minuteText(depth));
    const { value, setAside } = opened([deep, ada]);
    expect(value).toEqual(bookOf([ada]));
    expect(setAside).toEqual([{ at: 0, record: deep, reason: 'record: nested too deep' }]);
  },
);

test('a minute with as many lists in lists as no one ever wrote still opens', () => {
  const { value, setAside } = opened([JSON.parse(minuteText(90))]);
  expect(setAside).toEqual([]);
  expect(value.records.size).toBe(1);
});

test('a record that holds itself is set aside', () => {
  const ring: Record<string, unknown> = { ...ada };
  ring['self'] = ring;
  ring['again'] = ring;
  expect(checkedRecord(ring)).toEqual({ reason: 'record: nested too deep' });
});

test('__proto__ in a file changes no object but its own', () => {
  const hostile = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
  const record = JSON.parse(hostile.replace(/}$/, ',"kind":"person","id":"__proto__"}'));
  const { value, setAside } = opened([record, { ...person('__proto__', 'Eve'), toString: 'x' }]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(setAside).toHaveLength(1);
  expect([...value.records]).toEqual([['__proto__', person('__proto__', 'Eve')]]);
});

test('what a record should not hold is left out of it', () => {
  const record = JSON.parse('{"__proto__":{"name":"Eve"},"extra":1}');
  expect(checkedRecord({ ...record, ...ada })).toEqual({ record: ada });
});

test('a piece of a line where blocks belong is refused with its place', () => {
  const record = { ...minute('item', 'm33', []), blocks: [{ type: 'lineBreak' }] };
  expect(checkedRecord(record)).toEqual({ reason: expect.stringMatching(/^blocks\.0/) });
});

test('a link to a script is refused', () => {
  const link = (href: string) => [{ type: 'link', attrs: { href } }];
  const record = (href: string) => ({
    ...minute('item', 'm33', []),
    blocks: [{ ...p(''), content: [{ type: 'text', text: 'here', marks: link(href) }] }],
  });
  expect(checkedRecord(record('https://example.org'))).toHaveProperty('record');
  for (const href of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//x']) {
    expect(checkedRecord(record(href))).toHaveProperty('reason');
  }
});

function minuteText(depth: number): string {
  const paragraph = '{"type":"paragraph","attrs":{"confidential":null}}';
  const before =
    '{"type":"bulletList","attrs":{"confidential":null},"content":[{"type":"listItem","content":['.repeat(
      depth,
    );
  const blocks = `${before}${paragraph}${']}]}'.repeat(depth)}`;
  const named = '"kind":"minute","id":"item.minute","itemId":"item","meetingId":"m33"';
  return `{${named},"blocks":[${blocks}]}`;
}

function opened(records: unknown[]): ReadBook {
  const result = readBook({ format: 'minutebook', schema: SCHEMA, records });
  if (isRefusal(result)) throw new Error(result.message);
  return result;
}
