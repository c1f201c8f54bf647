import { describe, expect, test } from 'vitest';
import { recordOf } from '../../shared/model/book';
import { readWell } from '../support/read';

/** Those who were there, of minutes that begin with these lines. */
async function there(name: string, ...lines: string[]) {
  const text = [...lines, '', '## 1. Report', '', 'It was late.', '', '## 2. Close', '', 'Closed.'];
  const { book, meetingId } = await readWell(
    name,
    text.join('\n').replaceAll('## ', name.endsWith('.md') ? '## ' : ''),
  );
  return (recordOf(book, 'meeting', meetingId)?.attendance ?? []).map(
    ({ name: who, presence, organisation, capacity, remark }) =>
      [who, presence, organisation, capacity, remark].filter(fact => fact !== '').join(' | '),
  );
}

describe('who was there is told', () => {
  test('by initials in square brackets, which stay told, with the organisation behind them', async () => {
    expect(
      await there(
        'm.txt',
        'Attendees Company',
        '',
        'Working Group Members',
        '',
        'Ann Other [AO] Harbour Power',
        '',
        'Bea Else [BE] (teleconference) Tidal',
        '',
        'Apologies',
        '',
        'Cat Third [CT] Lamps',
        '',
        'Code Administrator',
        '',
        'Dan Chair [DC] (Chair) Quay Link Eve Clerk [EC] (Secretary) Quay Link',
      ),
    ).toEqual([
      'Ann Other | present | Harbour Power | AO',
      'Bea Else | present | Tidal | BE, teleconference',
      'Cat Third | apologies | Lamps | CT',
      'Dan Chair | inAttendance | Quay Link | Chair | DC',
      'Eve Clerk | inAttendance | Quay Link | Secretary | EC',
    ]);
  });

  test('by whom they came from', async () => {
    expect(
      await there(
        'm.txt',
        'Present from HARBOUR: Ann Other (AMO), Bea Else (Chair) and Cat Third',
        'Present from QUAY: Dan Fourth',
        'Apologies: Eve Fifth (QUAY)',
      ),
    ).toEqual([
      'Ann Other | present | HARBOUR | AMO',
      'Bea Else | present | HARBOUR | Chair',
      'Cat Third | present | HARBOUR',
      'Dan Fourth | present | QUAY',
      'Eve Fifth | apologies | QUAY',
    ]);
  });

  test('by a line of names with their initials, under no head', async () => {
    expect(
      await there('m.md', '# Notes', '', 'Ann Other (AO), Bea Else (BE), Cat de Third (CT)'),
    ).toEqual([
      'Ann Other | present | AO',
      'Bea Else | present | BE',
      'Cat de Third | present | CT',
    ]);
  });

  test('by a paragraph of names under its head, with what they are in brackets', async () => {
    expect(
      await there(
        'm.md',
        '**Aanwezig:**',
        '',
        '(5 personen) Ann Other (QUAY)(vz), Bea van Else (Harbour, Lamps), Cat Third (TIDE), Dan Fourth, Eve Fifth (Lamps).',
      ),
    ).toEqual([
      'Ann Other | present | QUAY | vz',
      'Bea van Else | present | Harbour, Lamps',
      'Cat Third | present | TIDE',
      'Dan Fourth | present',
      'Eve Fifth | present | Lamps',
    ]);
  });

  test('by a grid of bare names under its head', async () => {
    const grid = '| Ann Other | Bea Else |\n|---|---|\n| Cat Third | Dan Fourth |';
    expect(await there('m.md', '**List of Attendees:**', '', grid)).toEqual([
      'Ann Other | present',
      'Bea Else | present',
      'Cat Third | present',
      'Dan Fourth | present',
    ]);
  });

  test('by two names and a sign between them', async () => {
    expect(await there('m.txt', 'Chairs: Ann Other & Bea Else')).toEqual([
      'Ann Other | present | Chair',
      'Bea Else | present | Chair',
    ]);
  });

  test('by “In attendance” alone, which is then of those present', async () => {
    expect(await there('m.txt', 'In attendance: Ann Other, Bea Else', 'QUAY - (absent)')).toEqual([
      'Ann Other | present',
      'Bea Else | present',
      'QUAY | absent',
    ]);
  });

  test('in a table, with what they are called for short', async () => {
    const table =
      '| Name | Abbreviation | Organization |\n|---|---|---|\n| Ann Other | AO | Quay |';
    expect(await there('m.md', '**Attendees:**', '', table)).toEqual([
      'Ann Other | present | Quay | AO',
    ]);
  });

  test('and a roll of members without a head has no one called “present”', async () => {
    const roll =
      '<table><tr><td>Poland</td><td>present</td></tr><tr><td>Spain</td><td>not present</td></tr></table>';
    expect(await there('m.md', '# Notes', '', roll)).toEqual([]);
  });

  test('with the name they write under', async () => {
    const lines = ['* Ann Other @anno (QUAY)', '* Quinn Else (QUAY)'];
    expect(await there('m.md', '## Present', '', ...lines)).toEqual([
      'Ann Other | present | QUAY | @anno',
      'Quinn Else | present | QUAY',
    ]);
  });

  test('and a line that says something else of the meeting is nobody', async () => {
    expect(
      await there('m.txt', 'Chair: Ann Other', 'Goal: to hear of the lamps', 'https://example.org'),
    ).toEqual(['Ann Other | present | Chair']);
  });

  test('by titles, with someone who has none behind them', async () => {
    expect(
      await there(
        'm.md',
        'Present: Cllr Ann Other (Chair) Cllr Bea Else Cllr Cat Third Cllr Dan Last Eve Clerk (Parish Clerk)',
        '',
        'In attendance: Cllr Fay Quay, HCC Cllr Gus Boat, NCC Hal Path, Footpath Warden',
      ),
    ).toEqual([
      'Cllr Ann Other | present | Chair',
      'Cllr Bea Else | present',
      'Cllr Cat Third | present',
      'Cllr Dan Last | present',
      'Eve Clerk | present | Parish Clerk',
      'Cllr Fay Quay | inAttendance | HCC',
      'Cllr Gus Boat | inAttendance | NCC',
      'Hal Path | inAttendance | Footpath Warden',
    ]);
  });
});
