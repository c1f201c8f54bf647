import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionUpdate, updateIdOf } from '../../shared/model/action-update';
import { agendaItem } from '../../shared/model/agenda-item';
import { Attendee, attendee } from '../../shared/model/attendance';
import {
  actionBlock,
  Block,
  bulletList,
  listItem,
  numberedList,
  outcomeBlock,
  paragraph,
  subheading,
  table,
  tableCell,
} from '../../shared/model/block';
import { checkedRecord } from '../../shared/model/checked-record';
import { committee, USUAL_VERBS } from '../../shared/model/committee';
import { earlierAction } from '../../shared/model/earlier-action';
import { keptReport } from '../../shared/model/kept-report';
import { keptVersion } from '../../shared/model/kept-version';
import { isCirculated, meeting } from '../../shared/model/meeting';
import { minute, minuteIdOf } from '../../shared/model/minute';
import { modification } from '../../shared/model/modification';
import { Owner, ownerNamed } from '../../shared/model/owner';
import { body, person } from '../../shared/model/party';
import { privateNote } from '../../shared/model/private-note';
import type { AnyRecord } from '../../shared/model/record';
import { release } from '../../shared/model/release';
import { removed } from '../../shared/model/removed';
import { reportDraft } from '../../shared/model/report-draft';
import { versionDocument } from '../../shared/model/version-document';
import { wordTemplate } from '../../shared/model/word-template';
import { PLAIN } from '../../shared/report/house-styles/plain';
import { documentSum } from '../../shared/versions/document-sum';
import { anyRecord } from '../support/arbitraries';
import { A_DOCUMENT } from '../support/arbitrary-kept-reports';
import { anyText, someLine, someText } from '../support/arbitrary-text';
import { id } from '../support/arbitrary-values';

describe('what is made from an id and words passes its own check', () => {
  const houseStyle = PLAIN;
  const makers: Record<string, (id: string, name: string, text: string) => AnyRecord> = {
    committee: (id, name) => committee({ id, code: name, name, houseStyle }),
    person: (id, name) => person(id, name),
    body: (id, name, text) => body(id, name, text),
    meeting: id => meeting({ id, committeeId: id }),
    'agenda item': (id, _, title) => agendaItem({ id, meetingId: id, place: 1, title }),
    minute: id => minute(id, id, []),
    update: id => actionUpdate({ actionId: id, meetingId: id }),
    'private note': (id, _, text) => privateNote(id, id, text),
    'trash record': (id, what, text) =>
      removed({ id, what, at: '2018-08-14T10:05', meetingId: null, records: [{ text }] }),
    modification: (id, reference) => modification({ id, codeId: id, reference }),
    release: id => release({ id, codeId: id }),
    'report draft': id => reportDraft({ codeId: id, committeeId: id, month: '2018-08' }),
    'kept report': id =>
      keptReport({
        id,
        codeId: id,
        committeeId: id,
        month: '2018-08',
        asAt: '2018-08-31',
        version: '',
        madeAt: '2018-09-03T10:05',
        madeBy: '',
        modifications: [],
        releases: [],
        document: A_DOCUMENT,
      }),
    'kept version': id =>
      keptVersion({
        id,
        meetingId: id,
        label: '',
        keptAt: '2018-08-16T10:05',
        why: 'draft',
        sum: documentSum(A_DOCUMENT),
      }),
    'Word file of a committee': id => wordTemplate(id, 'Minutes.docx', 'UEsDBA=='),
    'document of a version': id => versionDocument(id, id, A_DOCUMENT),
    'earlier action': (id, ref) => earlierAction({ id, committeeId: id, ref, content: [] }),
  };

  test.each(Object.entries(makers))('a %s', (_, make) => {
    fc.assert(
      fc.property(id, someText, anyText, (...given) => {
        const record = make(...given);
        expect(checkedRecord(record)).toEqual({ record });
      }),
    );
  });

  test('a block of every sort', () => {
    fc.assert(
      fc.property(id, someLine, (id, line) => {
        const point = listItem(paragraph(line), bulletList([listItem(paragraph(line))]));
        const row = { type: 'tableRow' as const, content: [tableCell([paragraph(line)], true)] };
        const blocks = [
          paragraph(line),
          subheading(line),
          bulletList([point]),
          numberedList([point], { start: 3, style: 'lowerRoman' }),
          table([row]),
          actionBlock(id, line, { owners: [ownerNamed('DCC')] }),
          outcomeBlock(id, line),
        ];
        for (const block of blocks) expect(Block.safeParse(block)).toHaveProperty('data', block);
      }),
    );
  });

  test('an attendee and an owner', () => {
    expect(Attendee.safeParse(attendee('J. Smith', 'apologies')).success).toBe(true);
    expect(Owner.safeParse(ownerNamed('The TABASC Chair')).success).toBe(true);
  });
});

test('every record that the tests invent passes its own check unchanged', () => {
  fc.assert(
    fc.property(anyRecord, record => {
      expect(checkedRecord(record)).toEqual({ record });
    }),
    { numRuns: 300 },
  );
});

test('what a maker is given it keeps, but for the kind', () => {
  const given = { id: 'm33', committeeId: 'stsc', number: '33', quorate: true };
  expect(meeting(given)).toMatchObject({ ...given, kind: 'meeting', state: 'preparation' });
  expect(person('ada', 'Ada', { initials: 'AK', name: 'Eve' })).toMatchObject({
    name: 'Ada',
    initials: 'AK',
  });
});

test('a new committee has the usual verbs, its own to change', () => {
  const made = committee({ id: 'stsc', code: 'STSC', name: 'STSC', houseStyle: PLAIN });
  expect(made.outcomeVerbs).toEqual(USUAL_VERBS);
  expect(made.outcomeVerbs).not.toBe(USUAL_VERBS);
});

test('an item has one minute, and an action one update a meeting: their ids follow', () => {
  const checked = minute('item', 'm33', []);
  expect(checked.id).toBe(minuteIdOf('item'));
  expect(checkedRecord({ ...checked, id: 'another' })).toEqual({
    reason: 'id: does not follow from the item',
  });
  const update = actionUpdate({ actionId: 'a', meetingId: 'm33' });
  expect(update.id).toBe(updateIdOf('a', 'm33'));
  expect(checkedRecord({ ...update, id: 'another' })).toEqual({
    reason: 'id: does not follow from the action and the meeting',
  });
});

test.each([
  ['preparation', false],
  ['inSession', false],
  ['draft', false],
  ['withChair', false],
  ['circulated', true],
  ['approved', true],
] as const)('the minutes of a meeting in the state %s have left the house: %s', (state, left) => {
  expect(isCirculated(meeting({ id: 'm33', committeeId: 'stsc', state }))).toBe(left);
});
