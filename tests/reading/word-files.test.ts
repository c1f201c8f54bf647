import { beforeAll, describe, expect, test } from 'vitest';
import type { MeetingSummary } from '../../shared/registers/meeting-summary';
import { summaryOf } from '../../shared/registers/meeting-summary';
import { minutesReport } from '../../shared/report/minutes-report';
import { toDocx } from '../../shared/word/to-docx';
import { openSampleBook } from '../resources/open-sample-book';
import { summarised } from '../support/read';
import { p, wordByHand } from '../support/word-by-hand';

describe('minutes that were exported to Word and are read again', () => {
  let before: MeetingSummary;
  let after: MeetingSummary;

  beforeAll(async () => {
    const { value: book } = openSampleBook();
    const meeting = [...book.records.values()].find(
      record => record.kind === 'meeting' && record.number === '33',
    );
    const report =
      meeting &&
      minutesReport(book, meeting.id, { version: 'full', created: '2018-08-21T12:00:00Z' });
    if (!meeting || !report) throw new Error('the sample holds meeting 33');
    before = summaryOf(book, meeting.id, []) ?? expect.unreachable();
    after = await summarised('STSC-33-minutes.docx', (await toDocx(report.value)).value);
  });

  test('have the same items with the same numbers', () => {
    const numbered = after.items.filter(({ number }) => number !== '');
    expect(numbered.map(({ number, title }) => [number, title])).toEqual(
      before.items.map(({ number, title }) => [number, title]),
    );
  });

  test('have the same actions in the same items', () => {
    const told = ({ actions }: MeetingSummary) =>
      actions.map(({ ref, item, text }) => [ref, item, text]);
    expect(told(after)).toEqual(told(before));
  });

  test('have the same outcomes', () => {
    expect(after.outcomes).toEqual(before.outcomes);
  });

  test('have the same outstanding actions with the same updates and status', () => {
    const told = ({ outstanding }: MeetingSummary) =>
      outstanding.map(({ ref, text, update, status }) => [ref, text, update, status]);
    expect(told(after)).toEqual(told(before));
  });

  test('have the same people there, with their organisations and capacities', () => {
    const names = (people: readonly { name: string }[]) =>
      people.map(({ name }) => name.replace(/ \(alternate.*/, ''));
    for (const group of ['present', 'inAttendance', 'apologies'] as const) {
      expect(names(after.attendance[group])).toEqual(names(before.attendance[group]));
    }
  });

  test('were held on the same day and place, from and to the same time', () => {
    const { date, startTime, closeTime, place, number } = before.meeting;
    expect(after.meeting).toMatchObject({ date, startTime, closeTime, place, number });
  });
});

describe('the head of the first page of a Word file', () => {
  const minutes = (title: string, head: string) =>
    wordByHand(
      `${title}${p('1. Lamps', '<w:pStyle w:val="H"/>')}${p('Lit.')}${p('2. Tides', '<w:pStyle w:val="H"/>')}${p('High.')}<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`,
      {
        header: head,
        styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
      },
    );
  const head =
    p('Harbour House') + p('Minutes of the Quay Committee') + p('3 May 2019 14:00-15:30');

  test('tells title, day and times where the text does not', async () => {
    const { meeting, items } = await summarised('m.docx', minutes('', head));
    expect(meeting).toMatchObject({
      title: 'Minutes of the Quay Committee',
      date: '2019-05-03',
      startTime: '14:00',
      closeTime: null,
    });
    expect(items).toHaveLength(2);
  });

  test('does not where the text has a title, or it names nobody', async () => {
    const own = p('Minutes of the Lamp Board');
    expect((await summarised('m.docx', minutes(own, head))).meeting).toMatchObject({
      title: 'Minutes of the Lamp Board',
      date: null,
    });
    const nobody = p('Minutes') + p('3 May 2019 14:00');
    expect((await summarised('m.docx', minutes('', nobody))).meeting).toMatchObject({
      title: '',
      date: null,
    });
  });
});
