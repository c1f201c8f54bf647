import { expect } from 'vitest';

const text: unknown = expect.any(String);
const count: unknown = expect.any(Number);
const textOrNull: unknown = expect.toSatisfy(
  value => value === null || typeof value === 'string',
  'is text or null',
);
const texts = listOf(text);
const people = listOf({ name: text, organisation: text, capacity: text });

/** What `read` promises to print: these keys and no other, with values of these types. */
export const PRINTED_MEETING = {
  meeting: {
    committee: text,
    number: text,
    title: text,
    date: textOrNull,
    startTime: textOrNull,
    closeTime: textOrNull,
    place: text,
    state: text,
  },
  items: listOf({ number: text, title: text, words: count }),
  actions: listOf({
    ref: text,
    owner: textOrNull,
    due: textOrNull,
    text,
    item: text,
    arisesFrom: textOrNull,
  }),
  outstanding: listOf({
    ref: text,
    status: oneOf('ongoing', 'closed', null),
    text,
    update: text,
    closed: oneOf('done', 'underItem', 'superseded', 'handedOver', 'overtaken', null),
  }),
  outcomes: listOf({ item: text, verbs: texts, text }),
  attendance: { present: people, apologies: people, inAttendance: people, absent: people },
  references: listOf({
    to: oneOf('action', 'item', 'modification', 'risk', 'issue', 'section'),
    ref: text,
    words: text,
    item: text,
  }),
  notices: expect.toSatisfy(isNotices, 'is a list of remarks'),
};

/** A list of which each element is like this one; it may be empty. */
function listOf(element: unknown): unknown {
  return expect.toSatisfy(value => {
    if (!Array.isArray(value)) return false;
    expect(value).toEqual(value.map(() => element));
    return true;
  }, 'is a list');
}

function oneOf(...values: readonly (string | null)[]): unknown {
  return expect.toSatisfy(value => values.includes(value), `is one of ${values.join(', ')}`);
}

/** A remark says its code and message; where it stands and what was found only where known. */
function isNotices(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const place = { line: count, item: text };
  const all = { code: text, message: text, place, found: text, proposed: text };
  expect(value).toEqual(value.map(notice => ({ ...all, ...missingFrom(notice) })));
  return true;
}

/** What a remark need not have, for one that has it not. */
function missingFrom(notice: object): Record<string, undefined> {
  const optional = ['place', 'found', 'proposed'].filter(key => !(key in notice));
  return Object.fromEntries(optional.map(key => [key, undefined]));
}
