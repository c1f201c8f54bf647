import { describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/model/book';
import { actionsOf } from '../../shared/registers/actions';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { action, bookWith, meeting, STSC, stsc } from '../support/builders';
import {
  type Copy,
  copyOf33,
  paragraph33,
  placeOf,
  rowOf33,
  taken33,
  told33,
} from '../support/minutes-in-word';
import { book, copy, put, textsOf, typed, without } from '../support/releases-in-word';

describe('an action', () => {
  const LINE = 'ACTION STSC33/01: DCC to report by 30 September 2018.';
  const WORDS = 'DCC to report by 30 September 2018.';

  test('that was taken out under its item goes, with its row, its reference remembered', async () => {
    const told = await told33(book, without(LINE, 'STSC33/01'));
    expect(told).toMatchObject([{ edit: { what: 'remove' }, whyNot: null }]);
    expect(told[0]?.also).toBe(
      'It goes from the table of new actions too. Its reference STSC33/01 is not given again. Item 2, Reports still speaks of it.',
    );
    const after = taken33(book, told);
    expect(actionsOf(after, STSC).map(({ ref }) => ref)).not.toContain('STSC33/01');
    expect(recordOf(after, 'meeting', 'm33')?.lastFixedAction).toBe(1);
    expect(textsOf(after)).not.toContain('STSC33/01');
  });

  test('that a later meeting speaks of goes all the same, and it is said which', async () => {
    const later = bookWith(
      stsc(),
      meeting(33, { state: 'withChair' }).item('Releases', action('STSC33/01', 'DCC to report.')),
      meeting(34).said('STSC33/01', {}, 'It was not ready.'),
    );
    const own = copyOf33(later);
    const at = placeOf(own, 'ACTION STSC33/01: DCC to report.');
    const told = await told33(later, own.toSpliced(at, 1));
    expect(told).toMatchObject([
      {
        whyNot: null,
        also: 'Its reference STSC33/01 is not given again. Meeting 34 still speaks of it.',
      },
    ]);
    expect(textsOf(taken33(later, told))).not.toContain('ACTION STSC33/01: DCC to report.');
  });

  test('that was taken out under its item alone goes from the table too', async () => {
    const told = await told33(book, without(LINE));
    expect(told).toHaveLength(1);
    expect(textsOf(taken33(book, told))).not.toContain('STSC33/01');
  });

  test('that was taken out of the table alone stays, and it is said why', async () => {
    const told = await told33(book, without('STSC33/02'));
    expect(told).toMatchObject([
      {
        whyNot: expect.stringMatching(/still stands under its item: take it out there/),
        goal: { to: 'item', itemId: 'm33-2' },
      },
    ]);
  });

  test('whose reference is not fixed says which follow it count anew', async () => {
    const open = bookWith(
      stsc({ houseStyle: { ...PLAIN, actionSummary: true } }),
      meeting(33, { state: 'withChair' }).item(
        'Releases',
        action('a1', 'DCC to report.', { ref: null }),
        action('a2', 'SECAS to write.', { ref: null }),
      ),
    );
    const own = copyOf33(open);
    const told = await told33(
      open,
      own.toSpliced(placeOf(own, 'ACTION STSC33/01: DCC to report.'), 1),
    );
    expect(told[0]?.also).toBe(
      'It goes from the table of new actions too. Those after it count anew: STSC33/02 is then STSC33/01.',
    );
  });

  test('that was reworded in its row is reworded under its item, as are its owners', async () => {
    const told = await told33(book, typed(WORDS, 'Ofgem to report by 30 September 2018.'));
    expect(told).toMatchObject([
      { whyNot: null, also: 'The action says so under item 1, Releases too.' },
    ]);
    const after = taken33(book, told);
    expect(textsOf(after)).toContain('ACTION STSC33/01: Ofgem to report by 30 September 2018.');
    expect(actionsOf(after, STSC).find(({ ref }) => ref === 'STSC33/01')?.owners).toMatchObject([
      { name: 'Ofgem' },
    ]);
  });

  test('that was reworded alike in both places is one card', async () => {
    const both = typed(
      WORDS,
      'DCC to report soon.',
      typed(LINE, 'ACTION STSC33/01: DCC to report soon.'),
    );
    const told = await told33(book, both);
    expect(told).toHaveLength(1);
    expect(told[0]?.along).toHaveLength(1);
    expect(textsOf(taken33(book, told))).toContain('ACTION STSC33/01: DCC to report soon.');
  });

  test('that was reworded otherwise in the two is told in both, and what stands under its item counts', async () => {
    const both = typed(
      WORDS,
      'DCC to report once.',
      typed(LINE, 'ACTION STSC33/01: DCC to report soon.'),
    );
    const told = await told33(book, both);
    expect(told.map(({ whyNot }) => whyNot)).toEqual([null, null]);
    expect(told[1]?.also).toMatch(/otherwise under item 1, Releases/);
    expect(textsOf(taken33(book, told))).toContain('ACTION STSC33/01: DCC to report soon.');
    expect(textsOf(taken33(book, told.slice(1)))).toContain(
      'ACTION STSC33/01: DCC to report once.',
    );
  });

  test('whose owner follows from its new words is no error where the owner is taken too', async () => {
    const line = typed(LINE, 'ACTION STSC33/01: Ofgem to report by 30 September 2018.');
    const told = await told33(book, typed('DCC', 'Ofgem', line));
    expect(told).toHaveLength(2);
    const after = taken33(book, told);
    expect(actionsOf(after, STSC).find(({ ref }) => ref === 'STSC33/01')?.owners).toMatchObject([
      { name: 'Ofgem' },
    ]);
  });

  test('that was put in with its row has the owner and the date of the row', async () => {
    const end = copy[placeOf(copy, 'STSC33/02')]?.[0]?.table ?? -1;
    const line = [paragraph33('ACTION STSC33/03: Somebody to look at it.', 'action')];
    const row = rowOf33(end, 'STSC33/03', 'Somebody to look at it.', 'Ofgem', '31 October 2018');
    const withLine = copy.toSpliced(placeOf(copy, 'Nothing else was said.') + 1, 0, line);
    const told = await told33(book, withLine.toSpliced(placeOf(withLine, 'STSC33/02') + 1, 0, row));
    expect(told).toMatchObject([{ edit: { what: 'insert' }, whyNot: null }]);
    expect(
      actionsOf(taken33(book, told), STSC).find(({ ref }) => ref === 'STSC33/03'),
    ).toMatchObject({
      owners: [{ name: 'Ofgem' }],
      due: { by: 'date', date: '2018-10-31' },
    });
  });

  test('that has a row alone is told with where it is written', async () => {
    const end = copy[placeOf(copy, 'STSC33/02')]?.[0]?.table ?? -1;
    const told = await told33(book, put('STSC33/02', rowOf33(end, 'STSC33/03', 'Who knows.')));
    expect(told).toMatchObject([
      { whyNot: expect.stringMatching(/under the item that raised it/) },
    ]);
  });

  test('keeps its reference, and it is said what that follows from', async () => {
    const told = await told33(book, typed('STSC33/02', 'STSC33/07'));
    expect(told).toMatchObject([{ whyNot: expect.stringMatching(/from where its action stands/) }]);
  });

  test('gets an owner where it had none', async () => {
    const owned = copy.map((row, at) =>
      at === placeOf(copy, 'STSC33/02')
        ? [...row, ...rowOf33(row[0]?.table ?? -1, '', '', 'Ofgem')]
        : row,
    );
    const told = await told33(book, owned);
    expect(told).toMatchObject([{ whyNot: null }]);
    expect(
      actionsOf(taken33(book, told), STSC).find(({ ref }) => ref === 'STSC33/02'),
    ).toMatchObject({
      owners: [{ name: 'Ofgem' }],
    });
  });
});

describe('the table of outstanding actions', () => {
  const tableOfOld = copy[placeOf(copy, 'STSC32/02')]?.[0]?.table ?? expect.unreachable();
  const said = (...texts: string[]): Copy =>
    copy.map((row, at) =>
      at === placeOf(copy, 'STSC32/02')
        ? [...row, ...texts.flatMap(text => rowOf33(tableOfOld, '', '', text))]
        : row,
    );

  test('takes a first update, and says what its row then says', async () => {
    const told = await told33(book, said('The Panel was asked.'));
    expect(told).toMatchObject([
      { whyNot: null, also: 'Its row then says “Action ONGOING.” below this.' },
    ]);
    expect(textsOf(taken33(book, told))).toContain('The Panel was asked.');
  });

  test('takes what became of it with the update', async () => {
    const told = await told33(book, said('The Panel was asked.', 'Action CLOSED.'));
    expect(told).toMatchObject([{ whyNot: null, also: 'The action is then closed.' }]);
    expect(textsOf(taken33(book, told))).toEqual(
      expect.arrayContaining(['The Panel was asked.', 'Action CLOSED.']),
    );
  });

  test('takes a paragraph below an update, and one that was taken out', async () => {
    const more = copy.map((row, at) =>
      at === placeOf(copy, 'STSC32/01')
        ? row.toSpliced(3, 0, ...rowOf33(tableOfOld, '', '', 'It was read.'))
        : row,
    );
    const after = taken33(book, await told33(book, more));
    const at = textsOf(after).indexOf('A paper was sent.');
    expect(textsOf(after)[at + 1]).toBe('It was read.');
    const less = copy.map(row => row.filter(({ text }) => text !== 'A paper was sent.'));
    const told = await told33(book, less);
    expect(told).toMatchObject([{ whyNot: null }]);
    expect(textsOf(taken33(book, told))).not.toContain('A paper was sent.');
  });

  test.each([
    [
      'the words of an action',
      typed('SECAS to ask the Panel.', 'SECAS to tell the Panel.'),
      /raised it/,
    ],
    ['a row', without('STSC32/02'), /close it beside it/],
    ['a reference', typed('STSC32/02', 'STSC32/09'), /raised it/],
    ['a head', typed('Update', 'News'), /settings/],
  ])('does not take %s, and says why', async (_, changed, why) => {
    const told = await told33(book, changed);
    expect(told).toMatchObject([{ whyNot: expect.stringMatching(why) }]);
  });
});
