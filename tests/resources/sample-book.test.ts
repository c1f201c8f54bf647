import { describe, expect, test } from 'vitest';
import { SMART_ENERGY_CODE } from '../../shared/codes/smart-energy-code';
import { bookText, recordsOf } from '../../shared/model/book';
import type { Inline } from '../../shared/model/inline';
import { actionsOf } from '../../shared/registers/actions';
import { stageOf } from '../../shared/registers/changes/stages';
import { issuesOf } from '../../shared/registers/issues/issue-register';
import { minutesText } from './book-text';
import { openSampleBook, sampleBookFile } from './open-sample-book';
import { PUBLISHED_CHANGES } from './published-changes';
import { registersInWords } from './register-in-words';
import { REAL_BODIES, SAMPLE_NAME } from './sample-names';

const { value: book, setAside } = openSampleBook();

/** Every object anywhere in a value, the value itself included. */
function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function isReference(value: object): value is Extract<Inline, { type: 'reference' }> {
  return 'type' in value && value.type === 'reference';
}

/** What the committee, its people and its meetings say: all but the register of a code. */
const invented = [...book.records.values()]
  .filter(({ kind }) => kind !== 'code' && kind !== 'modification' && kind !== 'release')
  .map(record => (record.kind === 'committee' ? { ...record, changePatterns: [] } : record));

/** All that stands under this name anywhere in the book, lists taken apart. */
function under(name: string): unknown[] {
  return objectsIn([...book.records.values()]).flatMap(object =>
    Object.entries(object).flatMap(([key, value]) => (key === name ? value : [])),
  );
}

describe('the sample book as a file', () => {
  test('opens with nothing set aside', () => {
    expect(setAside).toEqual([]);
    expect(book.records.size).toBeGreaterThan(0);
  });

  test('is letter by letter what the book gives again, but for its line breaks', () => {
    expect(JSON.stringify(sampleBookFile())).toBe(bookText(book));
  });
});

describe('what the sample book points at', () => {
  const parties = new Set(
    [...recordsOf(book, 'person'), ...recordsOf(book, 'body')].map(party => party.id),
  );
  const items = new Set(recordsOf(book, 'agendaItem').map(item => item.id));
  const actions = new Set(actionsOf(book, 'stsc').map(action => action.id));
  const references = objectsIn([...book.records.values()]).filter(isReference);

  test('every reference leads to an action or an item of the book, or names a modification', () => {
    const targets = references.map(({ attrs }) => attrs);
    const lost = targets.filter(({ to, target }) => {
      if (to === 'action') return !actions.has(target);
      if (to === 'item') return !items.has(target);
      return to !== 'modification' || !/^SMP\d{4}$/.test(target);
    });
    expect(lost).toEqual([]);
    expect(new Set(targets.map(({ to }) => to))).toEqual(
      new Set(['action', 'item', 'modification']),
    );
  });

  test('the issue of the Panel says what the minutes say of it, and is tied to where they do', () => {
    const [issue, second] = issuesOf(book);
    expect(second).toBeUndefined();
    expect(issue?.reference).toBe('Sample Panel Issue 5');
    expect(bookText(book)).toContain(`Panel Issue 5: ${issue?.facts.title}.`);
    expect(
      issue?.issue.links.map(({ target }) => items.has(target) || actions.has(target)),
    ).toEqual([true, true]);
  });

  test('every person or body that something is tied to exists', () => {
    const tied = [...under('partyId'), ...under('alternateIds')].filter(id => id !== null);
    expect(tied.filter(id => !parties.has(String(id)))).toEqual([]);
    expect(tied.length).toBeGreaterThan(0);
  });

  test('every item that attendance, declarations and updates name exists', () => {
    const named = [...under('itemId'), ...under('itemIds'), ...under('underItemId')];
    expect(named.filter(id => id !== null && !items.has(String(id)))).toEqual([]);
  });

  test('every update speaks of an action that exists', () => {
    expect(under('actionId').filter(id => !actions.has(String(id)))).toEqual([]);
  });
});

describe('who is in the sample book', () => {
  test('every person carries a name that no one could take for real', () => {
    const names = [
      ...recordsOf(book, 'person').map(({ name }) => name),
      ...recordsOf(book, 'meeting').flatMap(({ attendance }) => attendance.map(who => who.name)),
      ...recordsOf(book, 'meeting').flatMap(({ declarations }) => declarations.map(d => d.name)),
    ];
    expect(names.filter(name => !SAMPLE_NAME.test(name))).toEqual([]);
  });

  test('every body and the committee say that they are samples', () => {
    const names = [...recordsOf(book, 'body'), ...recordsOf(book, 'committee')].map(
      ({ name }) => name,
    );
    expect(names.filter(name => !name.startsWith('Sample '))).toEqual([]);
    expect(recordsOf(book, 'committee').map(({ organisation }) => organisation)).toEqual([
      'Sample Code Company (invented)',
    ]);
  });

  test('no word of a real body occurs outside the register of the code', () => {
    const texts = objectsIn(invented)
      .flatMap(object => Object.values(object))
      .filter(value => typeof value === 'string');
    expect(texts.filter(text => REAL_BODIES.test(text))).toEqual([]);
  });
});

describe('the register of the sample book', () => {
  test('says what was published of the Smart Energy Code, each fact with its source, no more', () => {
    expect(registersInWords(book)).toEqual(PUBLISHED_CHANGES);
    expect(PUBLISHED_CHANGES.filter(fact => / \| *$/.test(fact))).toEqual([]);
  });

  test('holds the code as it is delivered, and its references are known in the minutes', () => {
    expect(recordsOf(book, 'code')).toEqual([SMART_ENERGY_CODE]);
    const [committee] = recordsOf(book, 'committee');
    expect(committee?.changePatterns).toEqual(['SMP####', ...SMART_ENERGY_CODE.patterns]);
  });

  test('points at no decision, release or stage that is not there', () => {
    const decisions = under('decisions').flatMap(each => objectsIn(each));
    const ids = new Set(decisions.flatMap(each => ('id' in each ? [each.id] : [])));
    const releases = new Set(recordsOf(book, 'release').map(({ id }) => id));
    const named = [...under('targetReleaseId'), ...under('releaseId')].filter(id => id !== null);
    expect(under('decisionId').filter(id => id !== null && !ids.has(id))).toEqual([]);
    expect(named.filter(id => !releases.has(String(id)))).toEqual([]);
    expect(under('stageId').filter(id => stageOf(SMART_ENERGY_CODE, String(id)) === null)).toEqual(
      [],
    );
  });
});

describe('the committee of the sample book', () => {
  const [committee] = recordsOf(book, 'committee');

  test('has seats of persons and of bodies, with alternates, and a quorum', () => {
    const kinds = committee?.members.map(({ partyId }) => book.records.get(partyId)?.kind);
    expect(new Set(kinds)).toEqual(new Set(['person', 'body']));
    expect(committee?.members.every(({ capacity, category }) => capacity && category)).toBe(true);
    expect(committee?.members.some(({ alternateIds }) => alternateIds.length > 0)).toBe(true);
    expect(committee?.quorum).toEqual({ atLeast: 4, chairNeeded: true });
  });

  test('keeps a verb of its own beside the usual ones', () => {
    expect(committee?.outcomeVerbs).toHaveLength(12);
    expect(committee?.outcomeVerbs).toContain('ADVISED');
  });
});

describe.each(['stsc-31', 'stsc-32', 'stsc-33'])('the words of %s', meetingId => {
  const text = minutesText(book, meetingId);

  test('spell out every short form where they first use it', () => {
    const verbs = recordsOf(book, 'committee').flatMap(({ outcomeVerbs }) => outcomeVerbs);
    const forms = [...text.matchAll(/\b\p{Lu}{2,}(?=\d*\b)/gu)].filter(
      ([form]) => !verbs.includes(form),
    );
    const first = new Map(forms.toReversed().map(form => [form[0], form.index]));
    const bare = [...first].filter(
      ([form, at]) => text.slice(at - 1, at + form.length + 1) !== `(${form})`,
    );
    expect(bare).toEqual([]);
    expect(first.has('STSC')).toBe(true);
  });

  test('are typed cleanly: one space, curly quotes, no dash for a comma', () => {
    expect(text).not.toMatch(/ {2}| \n|\n |['"]|[–—]/);
    expect(text).not.toMatch(/\b(\p{L}+) \1\b/u);
  });
});
