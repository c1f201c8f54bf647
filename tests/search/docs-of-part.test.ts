import { describe, expect, it } from 'vitest';
import { actionUpdate } from '../../shared/model/action-update';
import { agendaItem } from '../../shared/model/agenda-item';
import { attendee } from '../../shared/model/attendance';
import { linesIn } from '../../shared/model/block-lines';
import { committee } from '../../shared/model/committee';
import { earlierAction } from '../../shared/model/earlier-action';
import { type Inline, plainText, storedLabel, words } from '../../shared/model/inline';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { modification } from '../../shared/model/modification';
import { ownerNamed } from '../../shared/model/owner';
import { body, person } from '../../shared/model/party';
import { privateNote } from '../../shared/model/private-note';
import type { AnyRecord } from '../../shared/model/record';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { docsOfPart } from '../../shared/search/docs-of-part';
import { indexOfParts } from '../../shared/search/text-index';
import { demoBook } from '../demo-book/demo-book';
import { SIZES } from '../demo-book/sizes';
import { action, bullets, outcome, p, sub } from '../support/builders';
import { found } from './a-part';

const footnote: Inline = {
  type: 'footnote',
  content: [{ type: 'text', text: 'See Panel Issue 2.' }],
};
const toAction: Inline = {
  type: 'reference',
  attrs: { to: 'action', target: 'a7', words: null },
};

const MEETING: readonly AnyRecord[] = [
  meeting({
    id: 'm33',
    committeeId: 'stsc',
    number: '33',
    date: '2018-08-14',
    place: 'Gresham Street',
    attendance: [attendee('J. Smith', 'present', { organisation: 'SECAS' })],
    declarations: [{ name: 'J. Smith', itemId: null, interest: 'Owns a meter', withdrew: false }],
  }),
  agendaItem({ id: 'i2', meetingId: 'm33', place: 2, title: 'Risks', papers: ['TABASC_33_1408'] }),
  agendaItem({ id: 'i1', meetingId: 'm33', place: 1, title: 'DCC Update' }),
  minute('i1', 'm33', [
    sub('Interoperability'),
    p([...words('A gateway was shown'), footnote, ...words(', see '), toAction]),
    bullets('one point', 'another point'),
    action('STSC33/01', 'DCC to report.', { owners: [ownerNamed('DCC')] }),
    outcome('The STSC NOTED the update.'),
  ]),
  privateNote('i1', 'm33', 'Ask her about the lunch'),
  actionUpdate({ actionId: 'a7', meetingId: 'm33', blocks: [p('A briefing was given.')] }),
];

const REST: readonly AnyRecord[] = [
  committee({ id: 'stsc', code: 'STSC', name: 'Technical Sub-Committee', houseStyle: PLAIN }),
  person('p1', 'Ada Byron', { initials: 'AB' }),
  body('b1', 'Data Communications Company', 'DCC'),
  earlierAction({ id: 'a7', committeeId: 'stsc', ref: 'STSC20/03', content: words('To brief.') }),
  modification({
    id: 'mod',
    codeId: 'sec',
    reference: 'SECMP0006',
    statements: [
      {
        id: 's',
        on: '2018-08',
        source: 'the register',
        decisionId: null,
        facts: { title: 'Aerials' },
      },
    ],
  }),
];

const AROUND = {
  label: (piece: Parameters<typeof storedLabel>[0]) =>
    piece.attrs.target === 'a7' ? 'STSC20/03' : storedLabel(piece),
  actionRef: (id: string) => (id === 'a7' ? 'STSC20/03' : ''),
};

const index = indexOfParts([docsOfPart('m33', MEETING, AROUND), docsOfPart(null, REST, AROUND)]);

describe('what can be found in a part of the book', () => {
  it('is each block, footnote, title, note, update and name', () => {
    for (const [typed, text] of [
      ['interoperability', 'Interoperability'],
      ['gateway', 'A gateway was shown, see STSC20/03'],
      ['"panel issue 2"', 'See Panel Issue 2.'],
      ['"another point"', 'one point\nanother point'],
      ['lunch', 'Ask her about the lunch'],
      ['briefing', 'A briefing was given.'],
      ['"14 August 2018"', 'Meeting 33, 14 August 2018\nGresham Street'],
      ['"owns a meter"', 'J. Smith, SECAS\nJ. Smith: Owns a meter'],
      ['byron', 'Ada Byron'],
      ['"data communications"', 'Data Communications Company\nDCC'],
      ['aerials', 'Aerials\nthe register'],
      ['verb:noted', 'The STSC NOTED the update.'],
      ['owner:dcc', 'DCC to report.'],
      ['TABASC_33_1408', 'Risks\nTABASC_33_1408'],
    ] as const)
      expect(found(index, typed), typed).toEqual([text]);
  });

  it('is found by the reference of the action it is or is said of, as it reads today', () => {
    expect(found(index, 'STSC20/03').sort()).toEqual([
      'A briefing was given.',
      'A gateway was shown, see STSC20/03',
      'To brief.',
    ]);
    expect(found(index, 'stsc33/01')).toEqual(['DCC to report.']);
    expect(found(index, 'SECMP0006')).toEqual(['Aerials\nthe register']);
  });

  it('stands in the order of the agenda, with the numbers of its items', () => {
    const part = docsOfPart('m33', MEETING);
    expect(part.meeting?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 DCC Update',
      '2 Risks',
    ]);
    expect(part.docs.flatMap(({ itemId }) => itemId ?? []).indexOf('i2')).toBeGreaterThan(5);
  });

  it('says where each block stands, so that it can be opened there', () => {
    const { docs } = docsOfPart('m33', MEETING);
    expect(docs.find(({ place }) => place === 'outcomes')).toMatchObject({
      recordId: 'i1.minute',
      itemId: 'i1',
      block: 4,
      note: null,
    });
  });

  it('holds every line of the minutes', () => {
    const records = [...demoBook(SIZES.S).records.values()];
    const minutes = records.filter(record => record.kind === 'minute');
    const docs = docsOfPart(minutes[0]?.meetingId ?? null, records).docs;
    const lines = new Set(docs.flatMap(({ text }) => text.split('\n')));
    const written = minutes
      .flatMap(({ blocks }) => blocks.flatMap(linesIn))
      .map(line => plainText(line));
    expect(written.filter(line => line !== '' && !lines.has(line))).toEqual([]);
  });
});
