import { describe, expect, test } from 'vitest';
import { actionUpdate } from '../../shared/model/action-update';
import { attendee } from '../../shared/model/attendance';
import { bulletList, listItem, numberedList, table, tableCell } from '../../shared/model/block';
import { checkedRecord } from '../../shared/model/checked-record';
import { minute } from '../../shared/model/minute';
import { body, person } from '../../shared/model/party';
import { privateNote } from '../../shared/model/private-note';
import type { AnyRecord } from '../../shared/model/record';
import { removed } from '../../shared/model/removed';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  action,
  bookWith,
  bullets,
  earlier,
  meeting,
  outcome,
  p,
  stsc,
  sub,
} from '../support/builders';

const style = PLAIN;
const member = { partyId: 'ada', capacity: 'Chair', category: '', alternateIds: [] };
const standing = { title: 'DCC Update', kind: 'information', presenter: '', plannedMinutes: null };
const ada = attendee('Ada', 'present');
const held = [...bookWith(meeting(33).item('DCC Update')).records.values()];

refuses('committee', stsc(), [
  ['code', ''],
  ['name', 7],
  ['actionPattern', '{code}{meeting}'],
  ['changePatterns', ['SECMP']],
  ['outcomeVerbs', ['noted']],
  ['outcomeVerbs', ['']],
  ['members', [{ ...member, alternateIds: 'eve' }]],
  ['quorum', { atLeast: 0, chairNeeded: true }],
  ['quorum', { atLeast: 2.5, chairNeeded: true }],
  ['standingItems', [{ ...standing, kind: 'AOB' }]],
  ['standingItems', [{ ...standing, plannedMinutes: -5 }]],
  ['houseStyle', { ...style, paper: 'A5' }],
  ['houseStyle', { ...style, language: 'English' }],
  ['houseStyle', { ...style, sizes: { ...style.sizes, body: 0 } }],
  ['houseStyle', { ...style, colours: { ...style.colours, text: '#000000' } }],
  ['houseStyle', { ...style, logo: { png: '§', width: 1, height: 1, alternativeText: 'Logo' } }],
  ['houseStyle', { ...style, logo: { png: '', width: 1, height: 1, alternativeText: '' } }],
  ['houseStyle', { ...style, labels: {} }],
  ['phrases', [{ short: '', words: 'next meeting' }]],
  ['phrases', [{ short: 'n m', words: 'next meeting' }]],
  ['phrases', [{ short: 'nm', words: '' }]],
  ['ownWords', ['']],
]);

refuses('privateNote', privateNote('item', 'm33', 'Ask Bea.'), [
  ['itemId', null],
  ['meetingId', ''],
  ['text', undefined],
  ['id', 'another'],
]);

const about = { what: 'item 6', at: '2018-08-14T11:05', meetingId: null, records: [] };

refuses('removed', removed({ ...about, id: 'x' }), [
  ['what', ''],
  ['at', '14 August 2018'],
  ['at', '2018-02-30T11:05'],
  ['at', '2018-08-14T25:00'],
  ['meetingId', undefined],
  ['records', {}],
]);

refuses('person', person('ada', 'Ada'), [
  ['id', ''],
  ['id', 'a'.repeat(201)],
  ['name', ''],
  ['initials', null],
]);

refuses('body', body('dcc', 'Data Communications Company', 'DCC'), [
  ['name', ''],
  ['shortName', undefined],
]);

refuses('meeting', recordOfKind('meeting'), [
  ['committeeId', null],
  ['number', 33],
  ['date', '2018-02-30'],
  ['date', '14 August 2018'],
  ['startTime', '24:00'],
  ['closeTime', '9.30'],
  ['state', 'closed'],
  ['attendance', [{ ...ada, presence: 'late' }]],
  ['attendance', [{ ...ada, name: '' }]],
  ['attendance', [{ ...ada, movements: [{ what: 'slept', itemId: 'i', at: null }] }]],
  ['quorate', 'yes'],
  ['declarations', [{ name: 'Ada', itemId: null, interest: '', withdrew: null }]],
  ['lastFixedAction', -1],
]);

refuses('agendaItem', recordOfKind('agendaItem'), [
  ['meetingId', ''],
  ['parentId', undefined],
  ['place', Number.NaN],
  ['place', '1'],
  ['number', 3],
  ['purpose', 'AOB'],
  ['papers', 'Paper A'],
  ['plannedMinutes', 2.5],
  ['confidential', false],
]);

refuses('actionUpdate', actionUpdate({ actionId: 'a', meetingId: 'm33' }), [
  ['place', '1'],
  ['blocks', [sub('A heading')]],
  ['blocks', [action('STSC33/01', 'SECAS to report.')]],
  ['status', 'CLOSED'],
  ['closing', { how: 'forgotten' }],
  ['closing', { how: 'underItem' }],
  ['underItemId', ''],
]);

refuses('earlierAction', earlier('STSC23/01'), [
  ['ref', ''],
  ['raisedAt', 23],
  ['owners', [{ name: '', partyId: null }]],
  ['owners', ['SECAS']],
  ['due', { by: 'meeting', date: 'September 2018', meetingId: null }],
  ['due', { by: 'words', words: '' }],
  ['due', '2018-09'],
  ['content', 'SECAS to report.'],
  ['content', [{ type: 'text', text: '' }]],
]);

const list = bullets('A point');
const cell = tableCell([p('A cell')]);
const raised = action('STSC33/01', 'SECAS to report.');

refuses('minute', minute('item', 'm33', []), [
  ['itemId', null],
  ['blocks', [{ type: 'heading', content: [] }]],
  ['blocks', [{ ...p('A paragraph'), attrs: {} }]],
  ['blocks', [{ ...p('A paragraph'), content: undefined }]],
  ['blocks', [{ ...list, content: [] }]],
  ['blocks', [bulletList([]), list]],
  ['blocks', [{ ...list, content: [p('not a point')] }]],
  ['blocks', [{ ...list, content: [{ ...listItem(), content: [raised] }] }]],
  ['blocks', [numberedList([listItem()], { start: 1.5, style: 'decimal' })]],
  ['blocks', [{ ...numberedList([listItem()]), attrs: { start: 1, style: 'upperRoman' } }]],
  ['blocks', [table([])]],
  [
    'blocks',
    [{ ...table([]), content: [{ type: 'tableRow', content: [{ ...cell, attrs: {} }] }] }],
  ],
  ['blocks', [{ ...raised, attrs: { ...raised.attrs, ref: '' } }]],
  ['blocks', [{ ...raised, attrs: { ...raised.attrs, id: null } }]],
  ['blocks', [{ ...raised, attrs: { ...raised.attrs, arisesFrom: '' } }]],
  ['blocks', [{ ...outcome('NOTED'), attrs: {} }]],
  ['blocks', [p([{ type: 'text', text: '' }])]],
  ['blocks', [{ ...p(''), content: [{ type: 'text', text: 'x', marks: [{ type: 'blink' }] }] }]],
  ['blocks', [{ ...p(''), content: [{ type: 'footnote', content: [{ type: 'lineBreak' }] }] }]],
  ['blocks', [{ ...p(''), content: [{ type: 'footnote', content: [{ type: 'footnote' }] }] }]],
]);

describe('what is no record at all is refused', () => {
  test.each([
    null,
    undefined,
    7,
    'meeting',
    [],
    {},
    { kind: 'task', id: 't' },
    { ...person('ada', 'Ada'), kind: 'body' },
  ])('%j', input => {
    expect(checkedRecord(input)).toHaveProperty('reason');
  });
});

function refuses(kind: string, record: AnyRecord, faults: [string, unknown][]): void {
  describe(`a ${kind} is refused, with the place of the fault,`, () => {
    test('but not without a fault', () => {
      expect(checkedRecord(record)).toEqual({ record });
    });

    test.each(faults)('when its %s is %j', (field, wrong) => {
      expect(checkedRecord({ ...record, [field]: wrong })).toEqual({
        reason: expect.stringMatching(new RegExp(`^${field}\\b`)),
      });
    });
  });
}

function recordOfKind(kind: AnyRecord['kind']): AnyRecord {
  const found = held.find(record => record.kind === kind);
  if (!found) throw new Error(`no ${kind} was built`);
  return found;
}
