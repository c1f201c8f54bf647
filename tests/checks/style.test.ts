import { expect, test } from 'vitest';
import { ACRONYMS } from '../../shared/checks/acronyms';
import { ATTRIBUTED_VIEWS } from '../../shared/checks/attributed-views';
import { NAMES_TWO_WAYS } from '../../shared/checks/names-two-ways';
import { TENSE, tensesIn } from '../../shared/checks/tense';
import { attendee } from '../../shared/model/attendance';
import { bookOf } from '../../shared/model/book';
import { body } from '../../shared/model/party';
import { bookWith, meeting, openAction, outcome, p, stsc } from '../support/builders';
import { looked, mended, onlyRemark, remarks, textOf } from './looking';

function saying(...paragraphs: string[]) {
  return bookWith(meeting(33, { state: 'draft' }).item('A', ...paragraphs.map(p)));
}

test('an acronym that is never spelled out is told where it stands first', () => {
  const book = saying('The TOM was shown.', 'The TOM and the Design Working Group (DWG) met.');
  expect(remarks(book, ACRONYMS)).toEqual(['“TOM” is never spelled out']);
  expect(looked(book, ACRONYMS).remarks[0]).toMatchObject({
    where: 'Item 1',
    quote: { text: 'The TOM was shown.', from: 4, to: 7 },
  });
});

test('spelled out of several at once, one of them is; the letters of an appendix are none', () => {
  const book = saying(
    'The Design Working Groups (DWGs) met. Each DWG reported.',
    'Appendix AH and Section QX6.8 were read.',
  );
  expect(remarks(book, ACRONYMS)).toEqual([]);
});

test('one that other minutes spell out is spelled out by one key', () => {
  const longForms = new Map([['TOM', 'Target Operating Model']]);
  const book = saying('The TOM was shown.');
  const remark = onlyRemark(book, ACRONYMS, { longForms });
  const after = mended(book, remark);
  expect(textOf(after, 'm33-1')).toEqual(['The Target Operating Model (TOM) was shown.']);
  expect(remarks(after, ACRONYMS)).toEqual([]);
});

test('the committee, its verbs, bodies of the book and what everybody knows are no acronyms', () => {
  const held = meeting(33).item(
    'A',
    p('The STSC met DCC in the UK.'),
    outcome('The STSC NOTED it.'),
  );
  expect(remarks(bookWith(held, body('b', 'DCC')), ACRONYMS)).toEqual([]);
});

test('neither are the initials of who was there, nor words of the committee’s own', () => {
  const attendance = [attendee('Jane Roe-Smith', 'present')];
  const held = meeting(33, { attendance }).item('A', p('JRS and the TSIRS were heard.'));
  const book = bookOf([stsc({ ownWords: ['TSIRS'] }), ...held.records]);
  expect(remarks(book, ACRONYMS)).toEqual([]);
});

test('what was to come is told as “would”, and what was said in the past', () => {
  expect(tensesIn('DCC will report, and SECAS notes that it won’t.')).toMatchObject([
    { from: 4, to: 8, proposed: 'would' },
    { from: 27, to: 32, proposed: 'noted' },
    { from: 41, to: 46, proposed: 'would not' },
  ]);
});

test('whoever says that something is so says it in the past', () => {
  expect(tensesIn('Elexon notes that it was late.')).toMatchObject([{ proposed: 'noted' }]);
});

test('nouns, quotations and actions are left as they are', () => {
  expect(tensesIn('The goodwill, at will, and the notes of the Panel reports.')).toEqual([]);
  expect(tensesIn('The Chair said “we will see”, then left.')).toEqual([]);
  const book = bookWith(meeting(33).item('A', openAction('a', 'SECAS will report.')));
  expect(remarks(book, TENSE)).toEqual([]);
});

test('a view that is put down to someone by name is told as the meeting’s', () => {
  const attendance = [attendee('Jane Roe', 'present'), attendee('John Dunbar', 'present')];
  const held = meeting(33, { attendance }).item(
    'A',
    p('It was long. Mr Dunbar felt that it was late. DCC said that it was not.'),
  );
  const remark = onlyRemark(bookWith(held), ATTRIBUTED_VIEWS);
  expect(remark.words).toBe('A view of Mr Dunbar is minuted');
  expect(textOf(mended(bookWith(held), remark), 'm33-1')).toEqual([
    'It was long. It was felt that it was late. DCC said that it was not.',
  ]);
});

test('a name that is spelled otherwise than where it is known is told, each time', () => {
  const attendance = [attendee('John Dunbar', 'present', { organisation: 'Elexon' })];
  const held = meeting(33, { attendance }).item(
    'A',
    p('Then Dunbarr spoke for ELEXON. Elexon thanked Dunbar’s team.'),
  );
  expect(remarks(bookWith(held), NAMES_TWO_WAYS)).toEqual([
    '“Dunbarr” is spelled “Dunbar” elsewhere → Write “Dunbar”',
    '“ELEXON” is spelled “Elexon” elsewhere → Write “Elexon”',
  ]);
});

test('ordinary words are no names: endings, small letters, headings, members of the public', () => {
  const attendance = [
    attendee('John Foster', 'present', { organisation: 'Data Services Provider' }),
    attendee('Ann Masters', 'present', { organisation: 'Operations Manager' }),
    attendee('Two members of the public', 'inAttendance'),
  ];
  const held = meeting(33, { attendance }).item(
    'A',
    p('MATTERS ARISING from Members of the Public were taken.'),
    p('Faster switching came. It was faster. Managed services were Provided.'),
    outcome('The STSC PROVIDED its comments.'),
  );
  expect(remarks(bookWith(held), NAMES_TWO_WAYS)).toEqual([]);
});

test('a name is told although words of other names stand in small letters', () => {
  const attendance = [attendee('Jesse Alama', 'present', { organisation: 'Technical adviser' })];
  const held = meeting(33, { attendance }).item('A', p('The Techincal adviser thanked Jessie.'));
  expect(remarks(bookWith(held), NAMES_TWO_WAYS)).toEqual([
    '“Techincal” is spelled “Technical” elsewhere → Write “Technical”',
    '“Jessie” is spelled “Jesse” elsewhere → Write “Jesse”',
  ]);
});
