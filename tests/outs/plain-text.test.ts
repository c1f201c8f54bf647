import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../shared/bytes/utf8';
import { textTable } from '../../shared/outs/plain-text/text-table';
import { textOf, toText } from '../../shared/outs/plain-text/to-text';
import { PLAIN } from '../../shared/report/house-styles/plain';
import {
  bodyParagraph,
  noteParagraph,
  type Report,
  type ReportBlock,
  textRun,
} from '../../shared/report/report';
import { anyReport } from '../support/report-arbitrary';
import { reportText } from '../support/report-text';
import { sampleReport } from '../support/sample-report';
import { lettersMissing } from './letters-missing';

function reportWith(...blocks: ReportBlock[]): Report {
  const words = {
    title: '',
    subject: '',
    author: '',
    keywords: [],
    created: '2018-08-14T12:00:00Z',
  };
  const bare = { watermark: null, header: { left: '', right: '' }, footer: { left: '' } };
  return { properties: words, style: PLAIN, ...bare, blocks };
}

describe('minutes as plain text', () => {
  test('have every word of the report in its order, whatever the words are', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const { body } = reportText(report);
        expect(lettersMissing(body.join(''), textOf(report))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  test('have the words of every footnote', () => {
    const { report } = sampleReport({ withAttendance: true });
    const { footnotes } = reportText(report);
    const end = textOf(report).split('\n').slice(-8).join(' ');
    expect(end).toContain(footnotes.join(' '));
    expect(footnotes.length).toBeGreaterThan(0);
  });

  test('stand under a line for each item, with numbers, actions and outcomes as they read', () => {
    const text = textOf(
      reportWith(
        { kind: 'heading', level: 1, number: '3', bookmark: null, runs: [textRun('DCC Update')] },
        { kind: 'paragraph', role: 'body', numbered: true, runs: [textRun('It went well.')] },
        {
          kind: 'list',
          style: 'lowerLetter',
          start: 2,
          points: [
            [bodyParagraph([textRun('one')])],
            [
              bodyParagraph([textRun('two')]),
              { kind: 'list', style: null, start: 1, points: [[bodyParagraph([textRun('in')])]] },
            ],
          ],
        },
        { kind: 'action', label: 'ACTION A3/01:', bookmark: 'a', runs: [textRun('DCC to act.')] },
      ),
    );
    expect(text).toBe(
      '3. DCC Update\n-------------\n\n3.1 It went well.\n\n(b) one\n(c) two\n    - in\n\nACTION A3/01: DCC to act.\n',
    );
  });

  test('tell where a link leads, and what no file can hold', () => {
    const link = textRun('the paper', { href: 'https://example.org/a' });
    const same = textRun('https://example.org/b', { href: 'https://example.org/b' });
    const bad = textRun('click\u0001', { href: 'javascript:alert(1)' });
    const report = reportWith(bodyParagraph([link, textRun(' and '), same, textRun(' '), bad]));
    expect(textOf(report)).toBe(
      'the paper <https://example.org/a> and https://example.org/b click\n',
    );
    expect(toText(report).notices.map(({ code }) => code)).toEqual(['textCleaned', 'linkLeftOut']);
  });

  test('are a file that Windows shows with its lines', () => {
    const { value } = toText(reportWith(noteParagraph('a'), noteParagraph('é')));
    expect(value).toEqual(utf8('\uFEFFa\r\n\r\né\r\n'));
  });
});

describe('a table as text', () => {
  test('stands in columns where its cells are short', () => {
    const rows = [
      [['Name'], ['Vote']],
      [['Zoë'], ['for']],
    ];
    expect(textTable(rows, 1)).toBe('Name  Vote\n----  ----\nZoë   for');
  });

  test('is told row by row where they are long', () => {
    const long = 'to liaise with DCC to ascertain the possibility of version 3.1 in November';
    const rows = [
      [['Reference'], ['Action'], ['Update']],
      [['33/01'], [long], ['It was done.', 'Action CLOSED.']],
    ];
    expect(textTable(rows, 1)).toBe(
      `Reference | Action | Update\n\n33/01\n  Action: ${long}\n  Update: It was done.\n    Action CLOSED.`,
    );
  });
});
