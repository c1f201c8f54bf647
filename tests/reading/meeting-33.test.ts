import { beforeAll, describe, expect, test } from 'vitest';
import type { ReadMinutes } from '../../shared/reading/propose-meeting';
import { agendaOf } from '../../shared/registers/agenda';
import type { MeetingSummary } from '../../shared/registers/meeting-summary';
import { readWell, summarised } from '../support/read';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';

const SEED = 'seed/tabasc-33-minutes.txt';

test.skipIf(realDocumentsAreHere)(
  `the real minutes of meeting 33 (${WITHOUT_REAL_DOCUMENTS})`,
  () => {},
);

describe.runIf(realDocumentsAreHere)('the real minutes of meeting 33', () => {
  let summary: MeetingSummary;
  let read: ReadMinutes;

  beforeAll(async () => {
    const bytes = realDocument(SEED);
    summary = await summarised(SEED, bytes);
    read = await readWell(SEED, bytes);
  });

  const blocksOf = (number: string) =>
    agendaOf(read.book, read.meetingId).find(entry => entry.number === number)?.minute?.blocks ??
    [];
  const kinds = (number: string, type: string) =>
    blocksOf(number).filter(block => block.type === type);

  test('are those of TABASC meeting 33, of a month that is proposed and not certain', () => {
    expect(summary.meeting).toMatchObject({ committee: 'TABASC', number: '33', date: '2018-08' });
    expect(summary.notices.map(notice => notice.code)).toContain('dateInferred');
  });

  test('have 13 items with their titles', () => {
    expect(summary.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Overview of the Target Operating Models for Half Hourly Settlement as part of Ofgem’s Significant Code Review',
      '2 Minutes and Actions Outstanding',
      '3 DCC Update',
      '4 Sub-Committee Update',
      '5 BEIS Update',
      '6 TABASC Risk Register',
      '7 TABASC input during the Modification Process',
      '8 Technical Specification versioning and Releases (including implementing SECMP0006 in Release 2.0)',
      '9 DCC Planned and Unplanned Maintenance Information',
      '10 TABASC Activity Planner',
      '11 Any Other Business (A.0.B)',
      '12 Transitional Governance Update',
      '13 Change Status Report — August 2018',
    ]);
  });

  test('have 2 sub-headings in item 3, 3 in item 4 and none elsewhere', () => {
    const counts = summary.items.map(({ number }) => kinds(number, 'subheading').length);
    expect(counts).toEqual([0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('have the models, the publications and the three points each kept apart', () => {
    const points = (number: string) =>
      kinds(number, 'bulletList').map(list =>
        'content' in list ? (list.content?.length ?? 0) : 0,
      );
    expect(points('1')).toEqual([5]);
    expect(points('4')).toEqual([3]);
    expect(points('5')).toEqual([1, 7]);
  });

  test('carry 12 outstanding actions with text, update and status: 7 ongoing, 5 closed', () => {
    expect(summary.outstanding.map(({ ref, status }) => `${ref} ${status}`)).toEqual([
      'TABASC23/01 ongoing',
      'TABASC28/03 ongoing',
      'TABASC29/02 closed',
      'TABASC30/08 ongoing',
      'TABASC30/09 closed',
      'TABASC31/02 ongoing',
      'TABASC32/02 ongoing',
      'TABASC32/03 closed',
      'TABASC32/04 ongoing',
      'TABASC32/05 closed',
      'TABASC32/06 closed',
      'TABASC32/07 ongoing',
    ]);
    const words = (text: string | undefined) => text?.split(/\s+/).length;
    const [first] = summary.outstanding;
    expect(first?.text).toMatch(/^The TABASC Chair noted .* the Sub-Committees\.$/);
    expect(first?.update).toMatch(/^SECAS noted that work .* September 2018 TABASC meeting\.$/);
    expect([words(first?.text), words(first?.update)]).toEqual([25, 37]);
    const long = summary.outstanding.find(({ ref }) => ref === 'TABASC32/06');
    expect(long?.update.split('\n')).toHaveLength(2);
    expect(long?.update).toMatch(/^It was noted .* below for reference\.$/s);
  });

  test('tell how four of the closed actions closed, and leave the fifth to her', () => {
    const closed = summary.outstanding.filter(({ status }) => status === 'closed');
    expect(closed.map(({ ref, closed: how }) => [ref, how])).toEqual([
      ['TABASC29/02', null],
      ['TABASC30/09', 'underItem'],
      ['TABASC32/03', 'underItem'],
      ['TABASC32/05', 'handedOver'],
      ['TABASC32/06', 'superseded'],
    ]);
  });

  test('raise 4 actions where they stand, with owners and due, the first out of TABASC32/06', () => {
    expect(
      summary.actions.map(({ ref, item, owner, due, arisesFrom }) => [
        ref,
        item,
        owner,
        due,
        arisesFrom,
      ]),
    ).toEqual([
      ['TABASC33/01', '2', 'The TABASC Chair', null, 'TABASC32/06'],
      ['TABASC33/02', '3', 'DCC and Ofgem', 'September 2018 meeting', null],
      ['TABASC33/03', '3', 'The TABASC', 'September 2018 meeting', null],
      ['TABASC33/04', '8', 'SECAS', null, null],
    ]);
  });

  test('have 11 outcome verbs in capitals: NOTED 6, AGREED 4, PROVIDED 1', () => {
    const verbs = summary.outcomes.flatMap(outcome => outcome.verbs);
    expect(verbs).toHaveLength(11);
    const count = (verb: string) => verbs.filter(said => said === verb).length;
    expect([count('NOTED'), count('AGREED'), count('PROVIDED')]).toEqual([6, 4, 1]);
    expect(summary.outcomes.map(({ item }) => item)).toEqual([
      '1',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '9',
      '10',
    ]);
  });

  test('have the footnote at its mark, behind “Issue 2” in action TABASC33/01', () => {
    const [action] = kinds('2', 'action');
    const line = action?.type === 'action' ? (action.content ?? []) : [];
    const at = line.findIndex(piece => piece.type === 'footnote');
    expect(line[at - 1]).toMatchObject({ type: 'reference', attrs: { words: 'Issue 2' } });
    expect(line[at]).toMatchObject({
      content: [
        { type: 'reference', attrs: { to: 'issue', target: '2' } },
        { text: ': DCC System is circumvented as making changes to it is too complicated' },
      ],
    });
  });

  test('mention four modifications 19 times, the mis-scanned mentions included', () => {
    const mentions = summary.references.filter(({ to }) => to === 'modification');
    const count = (ref: string) => mentions.filter(mention => mention.ref === ref).length;
    expect(['0006', '0048', '0049', '0058'].map(digits => count(`SECMP${digits}`))).toEqual([
      13, 4, 1, 1,
    ]);
    expect(
      mentions
        .map(({ words }) => words)
        .filter(words => words !== 'SECMP0006')
        .sort(),
    ).toEqual([
      'SECMP00438',
      'SECMP0048',
      'SECMP0048',
      'SECMP0048',
      'SECMP0049',
      'SECMP0058',
      'SECMPO0006',
      'SECMPO0006',
      'SECMPO0006',
    ]);
  });

  test('have their scanning damage proposed at its line, and nothing changed', () => {
    const damage = summary.notices.filter(({ code }) => code === 'scanningDamage');
    expect(
      damage.map(({ place, found, proposed }) => `${place?.line}: ${found} → ${proposed}`),
    ).toEqual([
      '11: five five → five',
      "92: TABASC'’s → TABASC’s",
      "306: TABASC'’s → TABASC’s",
      '329: Self -Service → Self-Service',
      '398: Maodification → Modification',
      '412: SECMPO0006 → SECMP0006',
      '417: SECMPO0006 → SECMP0006',
      '424: SECMPO0006 → SECMP0006',
      '439: 15t November → 1st November',
      '450: SECMP00438 → SECMP0048',
      '477: September2018 → September 2018',
      '483: A.0.B → A.O.B',
    ]);
    expect(JSON.stringify([...read.book.records.values()])).toContain('Maodification');
  });

  test('take the items after Any Other Business as papers for information', () => {
    const agenda = agendaOf(read.book, read.meetingId);
    const forInformation = agenda.filter(({ item }) => item.purpose === 'information');
    expect(forInformation.map(({ number }) => number)).toEqual(['12', '13']);
  });
});
