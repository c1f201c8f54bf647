import { describe, expect, test } from 'vitest';
import { linesIn } from '../../shared/model/block-lines';
import { plainText } from '../../shared/model/inline';
import { agendaOf } from '../../shared/registers/agenda';
import { readWell, summarised } from '../support/read';

async function told(text: string): Promise<string[][]> {
  const { book, meetingId } = await readWell('minutes.md', text);
  return agendaOf(book, meetingId).map(({ item, number, minute }) => [
    `${number} ${item.title}`,
    ...(minute?.blocks ?? []).flatMap(block =>
      linesIn(block).map(line => `${block.type}: ${plainText(line)}`),
    ),
  ]);
}

describe('paragraphs that lost their breaks', () => {
  test('points behind their signs are points, and the name between them heads those after it', async () => {
    const text =
      '## 1. Reports\n\n• The quay was mended. • It was late. Cllr Ann Other • The boats came.\n\n## 2. Close\n\nClosed.';
    expect((await told(text))[0]).toEqual([
      '1 Reports',
      'bulletList: The quay was mended.',
      'bulletList: It was late.',
      'paragraph: Cllr Ann Other',
      'bulletList: The boats came.',
    ]);
  });

  test('one sign in the middle of a text stays where it is', async () => {
    const text = '## 1. Reports\n\nThe signs are • and nothing else.\n\n## 2. Close\n\nClosed.';
    expect((await told(text))[0]).toEqual([
      '1 Reports',
      'paragraph: The signs are • and nothing else.',
    ]);
  });

  test('numbered paragraphs stand each by itself', async () => {
    const text =
      '## 1. Reports\n\n1.1 The quay was mended. 1.2 It was late: see 1.1 The end. 1.4 Boats.\n\n## 2. Close\n\nClosed.';
    expect((await told(text))[0]).toEqual([
      '1 Reports',
      'paragraph: 1.1 The quay was mended.',
      'paragraph: 1.2 It was late: see 1.1 The end. 1.4 Boats.',
    ]);
  });

  test('an item that runs on behind the one before is an item where the count of the year misses it', async () => {
    const text =
      '204/19 Quays The Clerk said so.\n\n205/19 Boats The Clerk said more. 206/19 Ropes The Clerk agreed.\n\n207/19 Nets The Clerk went. 3/19 Old things.';
    expect((await told(text)).map(([title]) => title)).toEqual([
      '204/19 Quays',
      '205/19 Boats',
      '206/19 Ropes',
      '207/19 Nets',
    ]);
  });
});

describe('a title that runs on into its text', () => {
  test.each([
    [
      'whose words have capitals ends where a sentence begins',
      '210/19 To Approve the Commission of Grounds Maintenance Paperwork and the Placement of a Skip in the Harbour Yard Draft paperwork for the yard had been circulated for comments.',
      'To Approve the Commission of Grounds Maintenance Paperwork and the Placement of a Skip in the Harbour Yard',
    ],
    [
      'may go on behind a colon',
      '210/19 To Approve Attendance to a Course: Law and Good Practice of Meetings The Council approved payment for two Councillors at £60 plus VAT each.',
      'To Approve Attendance to a Course: Law and Good Practice of Meetings',
    ],
    [
      'may be one short sentence',
      '210/19 The exits were shown by the Chair.',
      'The exits were shown by the Chair.',
    ],
  ])('%s', async (_, first, title) => {
    const text = `${first}\n\n211/19 Boats The Clerk said so.\n\n212/19 Nets The Clerk went.`;
    const { items } = await summarised('minutes.md', text);
    expect(items[0]?.title).toBe(title);
  });
});
