import { keepVersion } from '../../shared/commands/kept-versions';
import { agendaItem } from '../../shared/model/agenda-item';
import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  numberedList,
  outcomeBlock,
  paragraph,
  table,
  tableCell,
} from '../../shared/model/block';
import type { Book } from '../../shared/model/book';
import { apply } from '../../shared/model/change';
import { type Inline, words } from '../../shared/model/inline';
import { minute } from '../../shared/model/minute';
import { privateNote } from '../../shared/model/private-note';
import { bookWith, earlier, itemId, meeting, p, stsc, sub } from './builders';
import { contextAt } from './command-context';

/** How every secret begins. Each has a letter of its own, so that a test says which one got out. */
export const SECRET = 'Tuppenny';

const WHY = 'Commercial.';
const held = { confidential: WHY } as const;

function secret(letter: string): string {
  return `${SECRET}${letter}`;
}

function secretP(letter: string, ...more: Inline[]) {
  return { ...paragraph([...words(secret(letter)), ...more]), attrs: held };
}

const NUMBERED = numberedList([listItem(p(secret('H')))]);

/** Everything of a meeting that can be confidential, each with a secret, among what everyone may read. */
const BLOCKS: readonly Block[] = [
  p('Everyone may read this.'),
  secretP(
    'A',
    { type: 'footnote', content: [{ type: 'text', text: secret('B') }] },
    {
      type: 'text',
      text: secret('C'),
      marks: [{ type: 'link', attrs: { href: `https://example.org/${secret('D')}` } }],
    },
  ),
  { ...sub(secret('E')), attrs: held },
  { ...bulletList([listItem(p(secret('F')))]), attrs: held },
  bulletList([listItem(p('An open point.')), listItem(secretP('G'))]),
  { ...NUMBERED, attrs: { ...NUMBERED.attrs, ...held } },
  table([
    { type: 'tableRow', content: [tableCell([p('Open')], true), tableCell([p('Cell')], true)] },
    { type: 'tableRow', content: [tableCell([secretP('I')]), tableCell([p('said')])] },
  ]),
  { ...table([{ type: 'tableRow', content: [tableCell([p(secret('J'))])] }]), attrs: held },
  actionBlock('secret-action', words(`${secret('K')} to act.`), {
    confidential: WHY,
    owners: [{ name: secret('L'), partyId: null }],
  }),
  actionBlock('open-action', words('SECAS to report.'), {
    owners: [{ name: 'SECAS', partyId: null }],
  }),
  { ...outcomeBlock('o', words(`The STSC NOTED ${secret('M')}.`)), attrs: { id: 'o', ...held } },
  outcomeBlock('o2', words('The STSC NOTED the update.')),
];

/** A book of one meeting, `m33`, full of secrets that no public version may tell. */
export function bookWithSecrets(): Book {
  const draft = meeting(33)
    .item('Update', ...BLOCKS, { type: 'outstandingActions' })
    .item(
      { title: secret('N'), confidential: WHY, papers: [secret('O')], presenter: secret('P') },
      p(secret('Q')),
    )
    .item(
      'Close',
      p([
        { type: 'reference', attrs: { to: 'item', target: 'sub', words: null } },
        { type: 'text', text: ' was seen.' },
      ]),
    )
    .said('STSC32/01', {}, secret('R'))
    .said('STSC32/02', {
      blocks: [
        p('Said openly.'),
        secretP('S'),
        bulletList([listItem(p('A point.'), secretP('S'))]),
      ],
    });
  const under = agendaItem({
    id: 'sub',
    meetingId: 'm33',
    parentId: itemId(33, 2),
    place: 1,
    title: secret('T'),
    number: '',
  });
  const book = bookWith(
    stsc(),
    draft,
    under,
    minute('sub', 'm33', [
      p(secret('U')),
      actionBlock('sub-action', words(secret('Y'))),
      outcomeBlock('sub-outcome', words(`The STSC NOTED ${secret('Z')}.`)),
    ]),
    earlier('STSC32/01', { content: words(secret('V')), confidential: WHY }),
    earlier('STSC32/02'),
    privateNote(itemId(33, 1), 'm33', secret('W')),
  );
  const kept = keepVersion(book, 'm33', { why: 'draft', label: secret('X') }, contextAt());
  return kept ? apply(book, kept) : book;
}
