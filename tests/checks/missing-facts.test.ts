import { expect, test } from 'vitest';
import { ACTION_WITHOUT_DUE, ACTION_WITHOUT_OWNER } from '../../shared/checks/action-facts';
import { CARRIED_WITHOUT_UPDATE } from '../../shared/checks/carried-without-update';
import { ITEM_WITHOUT_OUTCOME } from '../../shared/checks/item-without-outcome';
import { ITEM_WITHOUT_TITLE } from '../../shared/checks/item-without-title';
import { PARKED } from '../../shared/checks/parked';
import { parked, words } from '../../shared/model/inline';
import { ownerNamed } from '../../shared/model/owner';
import { action, bookWith, earlier, meeting, openAction, outcome, p } from '../support/builders';
import { looked, mended, onlyRemark, remarks, textOf } from './looking';

const DRAFT = { state: 'draft' } as const;

test('an action without an owner takes the one its words name', () => {
  const book = bookWith(meeting(33, DRAFT).item('A', openAction('a1', 'DCC and Ofgem to report.')));
  const remark = onlyRemark(book, ACTION_WITHOUT_OWNER);
  expect(remark).toMatchObject({
    words: 'STSC33/01 has no owner',
    where: 'Item 1',
    quote: { text: 'DCC and Ofgem to report.' },
    mend: { label: 'Owner: DCC and Ofgem' },
  });
  const after = mended(book, remark);
  expect(remarks(after, ACTION_WITHOUT_OWNER)).toEqual([]);
  expect(looked(after, ACTION_WITHOUT_OWNER).well).toBe('Every new action has an owner');
});

test('where no words name an owner, only she can tell', () => {
  const book = bookWith(meeting(33, DRAFT).item('A', openAction('a1', 'Report to the Panel.')));
  expect(remarks(book, ACTION_WITHOUT_OWNER)).toEqual(['STSC33/01 has no owner']);
});

test('an action without a due date takes the one its words give, else the next meeting', () => {
  const known = { owners: [ownerNamed('SECAS')] };
  const book = bookWith(
    meeting(33, DRAFT).item(
      'A',
      openAction('a1', 'SECAS to report at the September 2018 meeting.', known),
      openAction('a2', 'SECAS to write.', known),
    ),
  );
  expect(remarks(book, ACTION_WITHOUT_DUE)).toEqual([
    'STSC33/01 has no due date → Due: September 2018 meeting',
    'STSC33/02 has no due date → Due: next meeting',
  ]);
});

test('an item that was taken gets the outcome that commits to nothing', () => {
  const book = bookWith(
    meeting(33, DRAFT).item('DCC Update', p('DCC spoke.')).item('B', outcome('The STSC NOTED it.')),
  );
  const remark = onlyRemark(book, ITEM_WITHOUT_OUTCOME);
  expect(remark.words).toBe('Item 1 has no outcome');
  expect(textOf(mended(book, remark), 'm33-1')).toEqual([
    'DCC spoke.',
    'The STSC NOTED the DCC Update.',
  ]);
});

test('an item without a title is named, and text above all items needs none', () => {
  const alone = { title: '', number: '' };
  const book = bookWith(
    meeting(33, DRAFT)
      .item(alone, p('The Chair welcomed everyone.'))
      .item('A', outcome('The STSC NOTED it.'))
      .item({ title: ' ' }, outcome('The STSC NOTED that.')),
  );
  expect(looked(book, ITEM_WITHOUT_TITLE).remarks).toMatchObject([
    {
      words: 'Item 2 has no title',
      where: 'Its heading says “Untitled item”: F2 gives it a title',
      place: { at: 'item', itemId: 'm33-3' },
    },
  ]);
  expect(remarks(book, ITEM_WITHOUT_OUTCOME)).toEqual([]);
});

test('text without a title between the items is told: it reads as part of the one before', () => {
  const alone = { title: '', number: '' };
  const book = bookWith(meeting(33, DRAFT).item('A').item(alone, p('More.')).item(alone));
  expect(remarks(book, ITEM_WITHOUT_TITLE)).toEqual([
    'Text without a title stands between the items',
  ]);
});

test('a carried action of which nothing was said goes on by one key', () => {
  const book = bookWith(
    meeting(33, DRAFT)
      .item('Actions', { type: 'outstandingActions' })
      .said('STSC31/02', {}, 'Done.'),
    earlier('STSC31/01'),
    earlier('STSC31/02'),
  );
  const remark = onlyRemark(book, CARRIED_WITHOUT_UPDATE);
  expect(remark.words).toBe('STSC31/01 came forward and has no update');
  expect(looked(mended(book, remark), CARRIED_WITHOUT_UPDATE)).toMatchObject({
    remarks: [],
    well: 'All 2 carried actions are updated',
  });
});

test('before the meeting nothing has to be updated yet', () => {
  const book = bookWith(meeting(33).item('A'), earlier('STSC31/01'));
  expect(remarks(book, CARRIED_WITHOUT_UPDATE)).toEqual([]);
});

test('a parked line is told with its words, and the mark goes by one key', () => {
  const line = [...words('To be finished'), parked(), ...words('.')];
  const book = bookWith(
    meeting(33, DRAFT).item('A', p('Before.'), p(line), action('STSC33/01', 'SECAS to report.')),
  );
  const remark = onlyRemark(book, PARKED);
  expect(remark.quote?.text).toBe('To be finished.');
  const after = mended(book, remark);
  expect(remarks(after, PARKED)).toEqual([]);
  expect(textOf(after, 'm33-1')).toEqual(['Before.', 'To be finished.', 'SECAS to report.']);
});
