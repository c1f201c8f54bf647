import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chaseMail } from '../../../shared/mail/chase-mail';
import { ownerKey, ownerNamed } from '../../../shared/model/owner';
import { snooze } from '../../../shared/model/snooze';
import { chaseList, chasing } from '../../../shared/registers/chase-list';
import { committeesOf } from '../../../shared/registers/committees';
import { chaseReport } from '../../../shared/report/chase-list/chase-report';
import { chaseHtml, chaseText } from '../../../shared/report/chase-list/chase-text';
import { wholeBook } from '../../support/arbitrary-books';
import { action, bookWith, meeting, STSC } from '../../support/builders';

const [DCC, OFGEM] = [ownerNamed('DCC'), ownerNamed('Ofgem')];

const book = bookWith(
  meeting(32, { state: 'approved' }).item(
    'A',
    action('STSC32/01', 'DCC and Ofgem to bring a paper.', {
      owners: [DCC, OFGEM],
      due: { by: 'meeting', date: '2018-08', meetingId: null },
    }),
    action('STSC32/02', 'The matter to be settled.'),
    action('STSC32/03', 'DCC to wait.', { owners: [DCC] }),
    action('STSC32/04', 'DCC to report <soon> & well.', { owners: [ownerNamed('the DCC')] }),
    action('STSC32/05', 'DCC to have done it.', { owners: [DCC] }),
  ),
  meeting(33, { state: 'draft' })
    .item('Actions')
    .said('STSC32/01', {}, 'The paper is being written.')
    .said('STSC32/05', { status: 'closed', closing: { how: 'done' } }),
  meeting(34),
  snooze({
    actionId: 'STSC32/03',
    committeeId: STSC,
    after: 'm33',
    until: { date: '2018-12', meetingId: null },
  }),
);

function listed() {
  const list = chaseList(book, STSC, '2018-09-01');
  if (!list) throw new Error('There is no such committee.');
  return list;
}

describe('a chase list', () => {
  test('has a page for each owner, a joint action on both, and the ones of nobody last', () => {
    const pages = listed().pages.map(({ owner, entries }) => [
      owner,
      entries.map(({ ref }) => ref),
    ]);
    expect(pages).toEqual([
      ['DCC', ['STSC32/01', 'STSC32/04']],
      ['Ofgem', ['STSC32/01']],
      ['', ['STSC32/02']],
    ]);
    expect(listed().meeting?.id).toBe('m34');
  });

  test('leaves out what is closed, and says what is snoozed', () => {
    const text = chaseText(listed());
    expect(text).not.toContain('STSC32/05');
    expect(text).toContain('STSC32/03 is snoozed until a later meeting and is not listed.');
  });

  test('says when each is due, how old it is, and what was said last', () => {
    expect(chaseText(listed())).toContain(
      [
        'STSC32/01: DCC and Ofgem to bring a paper.',
        '  Due: August 2018 meeting OVERDUE. Open for: 1 meeting.',
        '  Jointly with Ofgem.',
        '  Meeting 33, 14 August 2018: The paper is being written.',
      ].join('\n'),
    );
  });

  test('begins a new page for each owner but the first', () => {
    const { blocks } = chaseReport(listed());
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter(kind => kind === 'pages')).toHaveLength(2);
    expect(kinds.filter(kind => kind === 'table')).toHaveLength(3);
    expect(kinds.indexOf('title')).toBe(0);
  });

  test('is HTML for the clipboard in which nothing of the words is taken for a tag', () => {
    const html = chaseHtml(listed());
    expect(html).toContain('DCC to report &lt;soon&gt; &amp; well.');
    expect(html).not.toContain('<soon>');
  });

  test('is a mail to one owner, or to all', () => {
    const alone = chaseMail(chasing(listed(), new Set(['Ofgem'])));
    expect(alone.subject).toBe('STSC actions to update before meeting 34: Ofgem');
    expect(alone.text).toMatch(/^Dear Ofgem,\n\nPlease send me an update on this action before/);
    expect(alone.text).not.toContain('STSC32/04');
    expect(chaseMail(listed()).text).toMatch(/^Dear all,/);
  });
});

test('every open action that is not snoozed is on the page of each of its owners, once', () => {
  fc.assert(
    fc.property(wholeBook, ({ book: any }) => {
      for (const { id } of committeesOf(any)) {
        const list = chaseList(any, id, '2018-09-01');
        const told = (list?.pages ?? []).flatMap(({ owner, entries }) =>
          entries.map(entry => `${owner} ${entry.id}`),
        );
        expect(new Set(told).size).toBe(told.length);
        for (const { entries, owner } of list?.pages ?? []) {
          for (const entry of entries) {
            const owns = entry.owners.some(({ name }) => ownerKey(name) === ownerKey(owner));
            expect(owns || (owner === '' && entry.owners.length === 0)).toBe(true);
            expect(entry.status).toBe('ongoing');
          }
        }
      }
    }),
  );
});
