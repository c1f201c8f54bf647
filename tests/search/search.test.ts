import { describe, expect, it } from 'vitest';
import { indexOfParts } from '../../shared/search/text-index';
import { aMeeting, asked, found, said } from './a-part';

const SECAS = said('SECAS to liaise with DCC.', 'actions', {
  actionId: 'a1',
  ref: 'STSC33/01',
  owners: ['SECAS', 'The STSC Chair'],
});
const NOTED = said('The STSC NOTED the DCC Update.', 'outcomes');
const TALK = said(
  'Members discussed SECMP0006. The DCC Update was given by J. Smith, e.g. on 1.2.',
);
const index = indexOfParts([
  aMeeting(33, [said('DCC Update', 'agenda'), SECAS, NOTED, TALK]),
  aMeeting(34, [said('The secretary thanked Café Müller.'), said('A co-operative approach.')]),
]);

describe('searching', () => {
  it('finds a reference whole and by its parts', () => {
    for (const typed of ['STSC33/01', '33/01', 'stsc33', '33/0*'])
      expect(found(index, typed)).toEqual([SECAS.text]);
    for (const typed of ['SECMP0006', '0006', 'secmp', 'SECMP00*'])
      expect(found(index, typed)).toEqual([TALK.text]);
    expect(found(index, '1.2')).toEqual([TALK.text]);
    expect(found(index, '2.1')).toEqual([]);
  });

  it('takes no note of capitals and accents', () => {
    expect(found(index, 'cafe MULLER')).toEqual(['The secretary thanked Café Müller.']);
    expect(found(index, 'co operative')).toEqual(['A co-operative approach.']);
  });

  it('lets the last word go on while she is typing it, and not when it is finished', () => {
    expect(found(index, 'liai', { isTyping: true })).toEqual([SECAS.text]);
    expect(found(index, 'liai ', { isTyping: true })).toEqual([]);
    expect(found(index, 'liai')).toEqual([]);
  });

  it('finds words with a slip where the book has none that are written so, and says what it took', () => {
    const answer = asked(index, 'secratary');
    expect(answer.hits.map(({ doc }) => doc.text)).toEqual(['The secretary thanked Café Müller.']);
    expect(answer.taken).toEqual([{ typed: 'secratary', words: ['secretary'] }]);
    expect(found(index, '"secratary"')).toEqual([]);
    expect(found(index, 'secratar', { isTyping: true })).toHaveLength(1);
  });

  it('takes a number and a short word as they are typed', () => {
    expect(found(index, '0007')).toEqual([]);
    expect(found(index, 'dcd')).toEqual([]);
  });

  it('puts a title and an outcome before what was said', () => {
    expect(found(index, 'DCC Update')).toEqual(['DCC Update', NOTED.text, TALK.text]);
  });

  it('puts the newer before the older, and words side by side before words apart', () => {
    const years = indexOfParts([
      aMeeting(1, [said('The budget was approved.')]),
      aMeeting(90, [said('The budget was deferred.')]),
    ]);
    expect(found(years, 'budget')).toEqual([
      'The budget was deferred.',
      'The budget was approved.',
    ]);
    const one = indexOfParts([
      aMeeting(1, [said('The risk was in the register.'), said('The risk register was seen.')]),
    ]);
    expect(found(one, 'risk register')).toEqual([
      'The risk register was seen.',
      'The risk was in the register.',
    ]);
  });

  it('narrows by place, owner, verb, meeting and date', () => {
    expect(found(index, 'in:actions')).toEqual([SECAS.text]);
    expect(found(index, 'dcc -in:agenda -in:outcomes')).toEqual([SECAS.text, TALK.text]);
    expect(found(index, 'owner:"stsc chair"')).toEqual([SECAS.text]);
    expect(found(index, 'verb:noted')).toEqual([NOTED.text]);
    expect(found(index, 'verb:agreed')).toEqual([]);
    expect(found(index, 'meeting:34 secretary')).toHaveLength(1);
    expect(found(index, 'meeting:33 secretary')).toEqual([]);
    expect(found(index, 'secretary from:2002-11')).toHaveLength(1);
    expect(found(index, 'secretary to:2002-10')).toEqual([]);
    expect(found(index, 'secretary from:2002 to:2002-11-14')).toHaveLength(1);
  });

  it('asks the register how an action stands', () => {
    const facts = {
      isActionNow: (id: string, state: string) => id === 'a1' && state === 'open',
      isCommitteeCalled: (_: string, name: string) => name === 'STSC',
    };
    expect(found(index, 'is:open committee:STSC', { facts })).toEqual([SECAS.text]);
    expect(found(index, 'is:closed', { facts })).toEqual([]);
    expect(found(index, 'is:open committee:OPSG', { facts })).toEqual([]);
  });

  it('asks the register of an action once, and again when the register is another', () => {
    const asked: string[] = [];
    const register = (open: string) => ({
      isActionNow: (id: string, state: string) => {
        asked.push(id);
        return state === 'open' && id === open;
      },
      isCommitteeCalled: () => true,
    });
    const facts = register('a1');
    const first = found(index, 'is:open', { facts });
    const once = asked.length;
    expect(found(index, 'is:open', { facts })).toEqual(first);
    expect(asked).toHaveLength(once);
    expect(found(index, 'is:open', { facts: register('none') })).toEqual([]);
    expect(found(index, 'is:open', { facts })).toEqual([SECAS.text]);
  });

  it('tells how many there are in each place, whatever place is asked for', () => {
    const { counts, total } = asked(index, 'DCC in:actions');
    expect(total).toBe(1);
    expect(counts).toMatchObject({ agenda: 1, actions: 1, outcomes: 1, minutes: 1, notes: 0 });
  });

  it('gives the hits in parts, the same as all at once', () => {
    const all = found(index, 'the');
    const parts = all.map((_, n) => asked(index, 'the', { count: n + 1 }).hits.at(-1)?.doc.text);
    expect(parts).toEqual(all);
  });

  it('gives them by meeting, the newest first, in the order of the minutes', () => {
    expect(found(index, 'the', { order: 'meeting' })).toEqual([
      'The secretary thanked Café Müller.',
      NOTED.text,
      TALK.text,
    ]);
  });

  it('shows each in its sentence, with the words that were found', () => {
    const [hit] = asked(index, 'smith update').hits;
    expect(hit?.sentence.text).toBe('The DCC Update was given by J. Smith, e.g. on 1.2.');
    const marked = hit?.sentence.marks.map(({ from, to }) => hit.sentence.text.slice(from, to));
    expect(marked).toEqual(['Update', 'Smith']);
    expect(hit?.item).toEqual({ id: 'm33.item', number: '1', title: 'DCC Update' });
    expect(hit?.meeting?.number).toBe('33');
  });

  it('finds nothing for nothing', () => {
    for (const typed of ['', '   ', '-', '"', 'owner:', '…'])
      expect(asked(index, typed).total).toBe(0);
  });
});
