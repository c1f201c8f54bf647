import { expect, test } from 'vitest';
import { REFERENCES_IN_ORDER } from '../../shared/checks/references-in-order';
import { REFERENCES_TO_NOTHING } from '../../shared/checks/references-to-nothing';
import { SCANNING_DAMAGE } from '../../shared/checks/scanning-damage';
import { bookOf } from '../../shared/model/book';
import { committee } from '../../shared/model/committee';
import { action, bookWith, meeting, openAction, p, stsc } from '../support/builders';
import { looked, mended, onlyRemark, remarks, textOf } from './looking';

test('references of new actions that do not follow each other are told', () => {
  const book = bookWith(
    meeting(33, { state: 'draft' }).item(
      'A',
      action('STSC33/02', 'One.', { id: 'a' }),
      action('STSC33/01', 'Two.', { id: 'b' }),
      action('STSC33/02', 'Three.', { id: 'c' }),
    ),
  );
  expect(remarks(book, REFERENCES_IN_ORDER)).toEqual([
    'STSC33/02 is given twice',
    'STSC33/01 stands after STSC33/02',
    'STSC33/02 is given twice',
  ]);
});

test('references in order are told as one stretch', () => {
  const book = bookWith(meeting(33).item('A', openAction('a'), openAction('b'), openAction('c')));
  expect(looked(book, REFERENCES_IN_ORDER)).toMatchObject({
    remarks: [],
    well: 'References run STSC33/01 to STSC33/03',
  });
});

test('what the text points to and the book would know is told where it is not there', () => {
  const words =
    'See agenda item 9, agenda item 1, agenda item 7 of meeting 32, STSC33/01 and STSC33/05.';
  const book = bookWith(meeting(33).item('A', p(words), openAction('a')));
  expect(remarks(book, REFERENCES_TO_NOTHING)).toEqual([
    'agenda item 9: there is no such item',
    'STSC33/05: there is no such action',
  ]);
});

test('a mis-scanned reference is written rightly by one key, the others stay', () => {
  const own = meeting(33).item('A', p('SECMP0006 and SECMPO0006 and again SECMPO0006.'));
  const book = bookOf([stsc({ changePatterns: ['SECMP####'] }), ...own.records]);
  expect(remarks(book, SCANNING_DAMAGE)).toHaveLength(2);
  const [first] = looked(book, SCANNING_DAMAGE).remarks;
  if (!first) throw new Error('There is no remark.');
  const after = mended(book, first);
  expect(textOf(after, 'm33-1')).toEqual(['SECMP0006 and SECMP0006 and again SECMPO0006.']);
  expect(onlyRemark(after, SCANNING_DAMAGE).mend?.label).toBe('Write “SECMP0006”');
});

test('a committee without references of modifications has none that are mis-scanned', () => {
  const book = bookOf([committee(stsc()), ...meeting(33).item('A', p('SECMPO0006.')).records]);
  expect(remarks(book, SCANNING_DAMAGE)).toEqual([]);
});
