import { describe, expect, test } from 'vitest';
import { attendee } from '../../shared/model/attendance';
import { outline, sampleReport } from '../support/sample-report';

describe('who was at the meeting', () => {
  test('is a table by groups, with whom they stand for and what they attended', () => {
    const lines = outline(sampleReport({ withAttendance: true }).report);
    const from = lines.indexOf('# Attendance');
    expect(lines.slice(from + 1, from + 16)).toEqual([
      'Name | Organisation | Capacity | Notes',
      'Present',
      'Margaret Ellison | Independent | Chair | ',
      'Tom Okafor | Severn Ports Group | Large ports | Left at item 8 (13:40)',
      'Ruth Vance (alternate for Daniel Price) | Tamar Harbour Trust | Small ports | By telephone',
      'Piotr Zielinski | Western Shore Networks | Network operators | ',
      'In attendance',
      'Hannah Cole | Harbour Code Secretariat | Secretary | ',
      'Imran Sadiq | Maritime Directorate | Observer | Items 1 and 5',
      'Apologies',
      'Daniel Price | Tamar Harbour Trust | Small ports | ',
      'Absent',
      'Joan Whitby | Pilots’ Guild | Pilots | ',
      'The meeting was quorate.',
      '# Declarations of interest',
    ]);
  });

  test('has no column for what is known of no one', () => {
    const attendance = [attendee('A', 'present'), attendee('B', 'apologies')];
    const lines = outline(sampleReport({ meeting: { attendance } }).report);
    const from = lines.indexOf('# Attendance');
    expect(lines.slice(from + 1, from + 6)).toEqual(['Name', 'Present', 'A', 'Apologies', 'B']);
  });

  test('is left out where the house leaves it out, quorum too', () => {
    const { report } = sampleReport({ withAttendance: true, style: { attendance: false } });
    expect(outline(report)).not.toContain('# Attendance');
    expect(outline(report)).not.toContain('The meeting was quorate.');
  });

  test('says it where the meeting was not quorate', () => {
    const lines = outline(sampleReport({ meeting: { quorate: false } }).report);
    expect(lines).toContain('The meeting was not quorate.');
  });
});

describe('an interest', () => {
  test('is declared in an item, with the withdrawal', () => {
    const lines = outline(sampleReport({ withAttendance: true }).report);
    expect(lines).toContain(
      '* Tom Okafor declared an interest in item 8: his employer has tendered for the work. Tom Okafor withdrew for that item.',
    );
  });

  test('is declared without more where no more is known', () => {
    const declarations = [{ name: 'Ann Lee', itemId: null, interest: '', withdrew: false }];
    const lines = outline(sampleReport({ meeting: { declarations } }).report);
    expect(lines).toContain('* Ann Lee declared an interest.');
  });
});
