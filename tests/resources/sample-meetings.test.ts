import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/model/block';
import { recordOf, recordsOf } from '../../shared/model/book';
import { footnoteTexts, plainText } from '../../shared/model/inline';
import type { Meeting } from '../../shared/model/meeting';
import { actionReferences, highestFixedSequence } from '../../shared/registers/action-references';
import { actionsOf } from '../../shared/registers/actions';
import { actionsRaisedAt, agendaOf } from '../../shared/registers/agenda';
import { carriedTo } from '../../shared/registers/carry-forward';
import { meetingsOf } from '../../shared/registers/meetings';
import { outcomesOf } from '../../shared/registers/outcomes';
import { minutesText, updateText } from './book-text';
import { openSampleBook } from './open-sample-book';

const { value: book } = openSampleBook();
const meetings = meetingsOf(book, 'stsc');

/** How often each word comes in a list. */
function counts(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    [...new Set(words)].map(word => [word, words.filter(other => other === word).length]),
  );
}

function blocksOf(meetingId: string): Block[][] {
  return agendaOf(book, meetingId).map(({ minute }) => minute?.blocks ?? []);
}

function blocksOfItem33(number: number): Block[] {
  return blocksOf('stsc-33')[number - 1] ?? [];
}

function listLengths(blocks: readonly Block[]): number[] {
  return blocks.flatMap(block => (block.type === 'bulletList' ? [block.content.length] : []));
}

/** The reference of each carried action, with `o` while it goes on and `c` once it closed. */
function carriedInShort(meetingId: string): string {
  return carriedTo(book, meetingId)
    .map(({ action, update }) => `${action.ref.slice(4)}${update?.status.slice(0, 1) ?? '?'}`)
    .join(' ');
}

describe('the three meetings', () => {
  test('follow each other from month to month, from approved to draft', () => {
    expect(meetings.map(({ number, date, state }) => [number, date, state])).toEqual([
      ['31', '2018-06-19', 'approved'],
      ['32', '2018-07-17', 'circulated'],
      ['33', '2018-08-21', 'draft'],
    ]);
  });

  test('speak of every action that came forward', () => {
    for (const { id } of meetings) {
      for (const { action, update } of carriedTo(book, id)) {
        expect(updateText(update), `${action.ref} at ${id}`).not.toBe('');
      }
    }
  });

  test('carry forward what was still open', () => {
    expect(carriedInShort('stsc-31')).toBe('23/02o 27/01o 29/04o 30/01c 30/02o 30/06o');
    expect(carriedInShort('stsc-32')).toBe(
      '23/02o 27/01o 29/04o 30/02o 30/06o 31/01c 31/02o 31/03c',
    );
  });

  test('fix the references of the circulated ones alone, and remember the last', () => {
    for (const meeting of meetings) {
      const raised = actionsRaisedAt(book, meeting.id);
      const committee = recordOf(book, 'committee', 'stsc');
      expect(
        raised.every(({ attrs }) => (attrs.ref === null) === (meeting.state === 'draft')),
      ).toBe(true);
      expect(meeting.lastFixedAction).toBe(committee && highestFixedSequence(committee, raised));
    }
    expect(meetings.map(({ lastFixedAction }) => lastFixedAction)).toEqual([3, 6, 0]);
  });

  test('say how each closed action closed, and of no other', () => {
    for (const { closing, status } of recordsOf(book, 'actionUpdate')) {
      expect(closing !== null).toBe(status === 'closed');
    }
  });

  test('hold a table, a confidential item and a confidential paragraph, each with a reason', () => {
    const blocks = meetings.flatMap(({ id }) => blocksOf(id).flat());
    const secretItems = recordsOf(book, 'agendaItem').filter(item => item.confidential !== null);
    const secretParagraphs = blocks.filter(
      block => block.type === 'paragraph' && (block.attrs.confidential ?? '') !== '',
    );
    expect(blocks.filter(block => block.type === 'table')).toHaveLength(1);
    expect(secretItems.map(item => item.confidential)).toEqual([expect.stringMatching(/\w/)]);
    expect(secretParagraphs).toHaveLength(1);
  });
});

describe.each(meetings.map(meeting => [meeting.number, meeting] as const))(
  'the heading of meeting %s',
  (_, meeting: Meeting) => {
    const { attendance, declarations } = meeting;

    test('says when and where it was held', () => {
      expect(meeting.startTime).toBe('10:00');
      expect(meeting.closeTime).toMatch(/^1\d:\d\d$/);
      expect(meeting.place).not.toBe('');
      expect(meeting.quorate).toBe(true);
    });

    test('shows the ways of attending', () => {
      const absentMembers = attendance.filter(({ presence }) => presence === 'apologies');
      const [alternate] = attendance.filter(who => who.alternateFor !== null);
      expect(absentMembers.map(({ name }) => name)).toContain(alternate?.alternateFor);
      expect(alternate?.presence).toBe('present');
      expect(attendance.some(who => who.dialIn)).toBe(true);
      expect(attendance.some(who => who.movements.some(({ what }) => what === 'left'))).toBe(true);
      expect(attendance.some(who => who.itemIds.length > 0)).toBe(true);
    });

    test('names only items of this meeting, and one withdrawal', () => {
      const ids = new Set(agendaOf(book, meeting.id).map(({ item }) => item.id));
      const named = attendance.flatMap(who => [
        ...who.itemIds,
        ...who.movements.map(({ itemId }) => itemId),
      ]);
      const declared = declarations.map(({ itemId }) => itemId);
      expect([...named, ...declared].filter(id => id === null || !ids.has(id))).toEqual([]);
      expect(declarations.filter(({ withdrew }) => withdrew)).toHaveLength(1);
    });
  },
);

describe('meeting 33', () => {
  const carried = carriedTo(book, 'stsc-33');
  const outcomes = outcomesOf(book, 'stsc-33');
  const raised = actionsRaisedAt(book, 'stsc-33');

  test('has 13 items, the last two after Any Other Business and without an outcome', () => {
    const entries = agendaOf(book, 'stsc-33');
    expect(entries.map(({ number }) => number)).toEqual(
      Array.from({ length: 13 }, (_, at) => String(at + 1)),
    );
    expect(entries[10]?.item.title).toBe('Any Other Business');
    expect(outcomes.some(({ entry }) => Number(entry.number) > 10)).toBe(false);
  });

  test('carries 12 actions, 7 ongoing and 5 closed, the oldest from ten meetings before', () => {
    expect(carriedInShort('stsc-33')).toBe(
      '23/02o 27/01c 29/04o 30/02c 30/06o 31/02o 32/01o 32/02c 32/03o 32/04c 32/05c 32/06o',
    );
    expect(counts(carried.map(({ update }) => update?.status ?? 'nothing said'))).toEqual({
      ongoing: 7,
      closed: 5,
    });
    expect(carried[0]?.meetingsOpen).toBe(10);
  });

  test('closes one action in each of the five ways', () => {
    const ways = carried.flatMap(({ update }) => update?.closing?.how ?? []);
    expect(ways.toSorted()).toEqual(['done', 'handedOver', 'overtaken', 'superseded', 'underItem']);
  });

  test('replaces the superseded action by a new one that arises from it', () => {
    const superseded = carried.find(({ update }) => update?.closing?.how === 'superseded');
    const closing = superseded?.update?.closing;
    const heir = raised.find(({ attrs }) => attrs.arisesFrom === superseded?.action.id);
    expect(closing).toEqual({ how: 'superseded', by: heir?.attrs.id });
    expect(heir?.attrs.id).toBe('stsc-33-action-01');
  });

  test('counts its new actions in document order', () => {
    expect([...actionReferences(book, 'stsc-33').values()]).toEqual([
      'STSC33/01',
      'STSC33/02',
      'STSC33/03',
      'STSC33/04',
    ]);
  });

  test('gives an action to one owner or several, due at a meeting, in words or not said when', () => {
    const actions = actionsOf(book, 'stsc').filter(({ raisedAtNumber }) => raisedAtNumber === '33');
    expect(actions.map(({ owners }) => owners.length)).toEqual([1, 2, 1, 1]);
    expect(actions.map(({ due }) => due?.by ?? null)).toEqual([
      'nextMeeting',
      'meeting',
      'words',
      null,
    ]);
  });

  test('has 11 outcome verbs: NOTED 6, AGREED 4, PROVIDED 1', () => {
    expect(counts(outcomes.flatMap(({ verbs }) => verbs))).toEqual({
      NOTED: 6,
      AGREED: 4,
      PROVIDED: 1,
    });
    expect(outcomes.filter(({ entry }) => entry.number === '1').map(({ verbs }) => verbs)).toEqual([
      ['NOTED', 'AGREED'],
    ]);
    expect(new Set(outcomes.filter(o => o.entry.number === '9').map(o => o.blockId)).size).toBe(1);
  });

  test('has sentences in which the committee agreed something without an outcome', () => {
    const paragraphs = blocksOf('stsc-33').flat();
    const agreed = paragraphs.filter(
      block => block.type === 'paragraph' && plainText(block.content).includes(' agreed '),
    );
    expect(agreed.length).toBeGreaterThanOrEqual(4);
  });

  test('has its lists and sub-headings where the real minutes have theirs', () => {
    expect(listLengths(blocksOfItem33(1))).toEqual([5]);
    expect(listLengths(blocksOfItem33(4))).toEqual([3]);
    expect(listLengths(blocksOfItem33(5))).toEqual([1, 7]);
    expect([3, 4].map(n => blocksOfItem33(n).filter(b => b.type === 'subheading').length)).toEqual([
      2, 3,
    ]);
    expect(minutesText(book, 'stsc-33').match(/; and$/gm)).toHaveLength(2);
  });

  test('has one footnote, at its mark', () => {
    const notes = blocksOf('stsc-33')
      .flat()
      .flatMap(block => ('content' in block && block.type === 'action' ? [block.content] : []))
      .flatMap(line => footnoteTexts(line));
    expect(notes).toEqual([expect.stringMatching(/^Panel Issue 5: /)]);
  });

  test('is as long as the real minutes', () => {
    const length = minutesText(book, 'stsc-33').split(/\s+/).length;
    expect(length).toBeGreaterThan(3000);
    expect(length).toBeLessThan(3700);
  });
});
