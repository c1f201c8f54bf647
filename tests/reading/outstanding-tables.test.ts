import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell, summarised } from '../support/read';

const minutes = (...lines: string[]) => lines.join('\n');

async function blocks(text: string, item = 0) {
  const { book, meetingId } = await readWell('minutes.txt', text);
  return agendaOf(book, meetingId)[item]?.minute?.blocks ?? [];
}

describe('the table of outstanding actions in plain text', () => {
  const linear = minutes(
    '1. Actions',
    '',
    'Action Reference',
    '',
    'STSC31/01',
    '',
    'The Secretariat to circulate the plan.',
    '',
    'Update',
    '',
    'The plan was circulated.',
    '',
    'Action CLOSED.',
    '',
    '\fAction Reference',
    '',
    'Update',
    '',
    'STSC31/02',
    '',
    'The Hub to report on',
    'late readings.',
    '',
    'The Hub reported on',
    '',
    '\fall of them.',
    '',
    'Action ONGOING.',
    '',
    '2. Close',
    '',
    'Closed.',
  );

  test('is one table though a page broke it and repeated its heads', async () => {
    const { outstanding } = await summarised('minutes.txt', linear);
    expect(outstanding.map(({ ref, status, text, update }) => [ref, status, text, update])).toEqual(
      [
        [
          'STSC31/01',
          'closed',
          'The Secretariat to circulate the plan.',
          'The plan was circulated.',
        ],
        [
          'STSC31/02',
          'ongoing',
          'The Hub to report on late readings.',
          'The Hub reported on all of them.',
        ],
      ],
    );
    expect((await blocks(linear)).map(block => block.type)).toEqual(['outstandingActions']);
  });

  test('a status that stands behind other words of the update is taken for one', async () => {
    const rows = [
      '| STSC31/01 | The Hub to write. | The letter was sent. Action CLOSED. |',
      '| STSC31/02 | The Hub to ask. | Nothing was said. Is the action closed? |',
      '| STSC31/03 | The Hub to paint. | It was asked when the work is done. |',
    ];
    const heads = ['| Action Reference | Action | Update |', '|---|---|---|'];
    const text = minutes('## 1. Actions', '', ...heads, ...rows, '');
    const { outstanding } = await summarised('minutes.md', text);
    expect(outstanding.map(({ ref, status, update }) => [ref, status, update])).toEqual([
      ['STSC31/01', 'closed', 'The letter was sent.'],
      ['STSC31/02', 'ongoing', 'Nothing was said. Is the action closed?'],
      ['STSC31/03', 'ongoing', 'It was asked when the work is done.'],
    ]);
  });

  test('is read where its columns stand side by side', async () => {
    const text = minutes(
      '1. Actions',
      '',
      'Action Reference   Action                    Update',
      'STSC31/01          The Secretariat to        The plan was circulated and',
      '                   circulate the plan.       no one objected.',
      '',
      '                                             Action CLOSED.',
      '\fAction Reference   Action                    Update',
      'STSC31/02          The Hub to report.        Nothing yet.',
      '                                             Action ONGOING.',
      '',
      '2. Close',
      '',
      'Closed.',
    );
    const { outstanding } = await summarised('minutes.txt', text);
    expect(outstanding.map(({ ref, status, text, update }) => [ref, status, text, update])).toEqual(
      [
        [
          'STSC31/01',
          'closed',
          'The Secretariat to circulate the plan.',
          'The plan was circulated and no one objected.',
        ],
        ['STSC31/02', 'ongoing', 'The Hub to report.', 'Nothing yet.'],
      ],
    );
  });
});
