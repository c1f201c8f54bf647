import { describe, expect, test } from 'vitest';
import { agendaItem } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import { meeting } from '../../shared/model/meeting';
import { minutesReport } from '../../shared/report/minutes-report';
import { CREATED, SAMPLE_MEETING } from '../support/sample-ids';
import { sampleBook } from '../support/sample-minutes';
import { outline, reportOf, sampleReport, withRecords } from '../support/sample-report';

describe('the report of a meeting', () => {
  test('is none where the book has no such meeting or not its committee', () => {
    const wanted = { version: 'full', created: CREATED } as const;
    expect(minutesReport(sampleBook(), 'gone', wanted)).toBeNull();
    const orphan = withRecords(sampleBook(), meeting({ id: 'm', committeeId: 'gone' }));
    expect(minutesReport(orphan, 'm', wanted)).toBeNull();
  });

  test('begins with its title and how far it has come, and says nothing that is not known', () => {
    expect(outline(sampleReport().report).slice(0, 4)).toEqual([
      'Minutes of HARTEC meeting 33',
      '14 August 2018 · Draft v0.1',
      'Committee | Harbour Technical and Engineering Committee',
      '# 1 Overview of the berth models for half-tide settlement as part of the Directorate’s review of access',
    ]);
  });

  test('has its parts in the order of minutes', () => {
    const style = { contents: true, actionSummary: true, glossary: true, signature: true };
    const { report } = sampleReport({ withAttendance: true, style });
    const parts = outline(report).filter(line => /^(# |\()/.test(line));
    expect(parts.map(line => line.slice(0, 26))).toEqual([
      '(Contents)',
      '# Attendance',
      '# Declarations of interest',
      '# 1 Overview of the berth ',
      '# 2 Minutes and outstandin',
      '# 3 Harbour Data Service u',
      '# 4 Sub-committee update',
      '# 5 Directorate update',
      '# 6 Risk register',
      '# 7 The Committee’s part i',
      '# 8 Versions of the Techni',
      '# 9 Maintenance notices',
      '# 10 Activity planner',
      '# 11 Any other business',
      '# 12 Transitional governan',
      '# 13 Change status report,',
      '# Close and next meeting',
      '# New actions',
      '# Glossary',
      '(Signed by the Chair as a ',
    ]);
  });

  test('keeps the numbers of items as the record fixes them, sub-items too', () => {
    const item = { meetingId: SAMPLE_MEETING, place: 14, title: 'Late paper' };
    const book = withRecords(
      sampleBook(),
      agendaItem({ ...item, id: 'late', number: '206/19' }),
      agendaItem({ ...item, id: 'inside', parentId: 'late', number: '14.i' }),
      agendaItem({ ...item, id: 'bare', place: 15, number: '' }),
    );
    expect(outline(reportOf(book).report).filter(line => line.includes('Late paper'))).toEqual([
      '# 206/19 Late paper',
      '# 14.i Late paper',
      '# Late paper',
    ]);
  });

  test('names an item without a title, and remarks on it', () => {
    const untitled = agendaItem({
      id: 'item-13',
      meetingId: SAMPLE_MEETING,
      place: 13,
      title: ' ',
    });
    const { report, notices } = reportOf(withRecords(sampleBook(), untitled));
    expect(outline(report)).toContain('# 13 Untitled item');
    expect(notices.map(({ code }) => code)).toContain('itemWithoutTitle');
  });

  test('says DRAFT on every page until the minutes are approved', () => {
    expect(sampleReport({ meeting: { state: 'circulated' } }).report.watermark).toBe('DRAFT');
    const approved = sampleReport({ meeting: { state: 'approved', version: '1.0' } }).report;
    expect(approved.watermark).toBeNull();
    expect(outline(approved)[1]).toBe('14 August 2018 · Approved v1.0');
  });

  test('fills in header, footer and the properties of the file', () => {
    const { report } = sampleReport();
    expect(report.header).toEqual({ left: 'Harbour Code', right: 'HARTEC 33 · Minutes' });
    expect(report.footer).toEqual({ left: 'HARTEC 33 · Draft v0.1' });
    expect(report.properties).toEqual({
      title: 'Minutes of HARTEC meeting 33',
      subject: 'Harbour Technical and Engineering Committee, 14 August 2018',
      author: 'Harbour Code Secretariat',
      keywords: ['minutes', 'HARTEC', '33'],
      created: CREATED,
    });
  });

  test('ends with when it closed and when the next one is', () => {
    const { report } = sampleReport({ withAttendance: true, style: { actionSummary: false } });
    expect(outline(report).slice(-3)).toEqual([
      '# Close and next meeting',
      'The meeting closed at 15:20.',
      'Next meeting: 18 September 2018, 10:00, Pilot House.',
    ]);
  });

  test('never says that it closed, or until when it went, where it was only to end then', () => {
    const held = recordOf(sampleBook(), 'meeting', SAMPLE_MEETING) ?? expect.unreachable();
    const book = withRecords(sampleBook(), { ...held, closeTime: null, plannedEnd: '15:21' });
    expect(JSON.stringify(reportOf(book))).not.toContain('15:21');
    expect(JSON.stringify(reportOf(book))).not.toContain('The meeting closed');
  });

  test('is the same twice', () => {
    expect(sampleReport()).toEqual(sampleReport());
  });
});
