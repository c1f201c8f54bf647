import { actionUpdate } from '../../shared/model/action-update';
import { agendaItem } from '../../shared/model/agenda-item';
import {
  actionBlock,
  type Block,
  bulletList,
  listItem,
  outcomeBlock,
  paragraph,
  subheading,
  table,
  tableCell,
} from '../../shared/model/block';
import { type Book, bookOf, recordsOf } from '../../shared/model/book';
import type { Inline } from '../../shared/model/inline';
import { words } from '../../shared/model/inline';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { body } from '../../shared/model/party';
import { openSampleBook } from '../resources/open-sample-book';

/** A footnote of these words. */
export function footnote(text: string): Inline {
  return { type: 'footnote', content: [{ type: 'text', text }] };
}

/** A reference to an action, by its id or its printed reference. */
export function toAction(target: string): Inline {
  return { type: 'reference', attrs: { to: 'action', target, words: null } };
}

/**
 * Two meetings of the sample's committee, 41 and 42. Meeting 41 raises `first` and `second` (handed
 * over at 42); meeting 42 has the table of outstanding actions and then these blocks.
 */
export function twoMeetings(blocks: readonly Block[] = []): Book {
  const [committee] = recordsOf(openSampleBook().value, 'committee');
  if (!committee) throw new Error('The sample book has no committee.');
  const of = { committeeId: committee.id };
  return bookOf([
    committee,
    body('forum', 'The Forum'),
    meeting({ ...of, id: 'm41', number: '41', date: '2019-04-16' }),
    agendaItem({ id: 'old', meetingId: 'm41', place: 1, title: 'Old item' }),
    minute('old', 'm41', [
      actionBlock('first', words('Write to the Panel.')),
      actionBlock('second', words('Ask the Forum.')),
    ]),
    meeting({ ...of, id: 'm42', number: '42', date: '2019-05-21' }),
    agendaItem({ id: 'table', meetingId: 'm42', place: 1, title: 'Actions' }),
    minute('table', 'm42', [{ type: 'outstandingActions' }]),
    actionUpdate({
      actionId: 'second',
      meetingId: 'm42',
      blocks: [paragraph([...words('Handed over.'), footnote('In May.')])],
      status: 'closed',
      closing: { how: 'handedOver', to: 'forum' },
    }),
    agendaItem({ id: 'new', meetingId: 'm42', place: 2, title: 'New item' }),
    minute('new', 'm42', blocks),
  ]);
}

/** One of each kind of block that holds words, each with words of its own and a footnote. */
export function oneOfEachBlock(): Block[] {
  const line = (text: string) => [...words(text), footnote(`Note on ${text}`)];
  return [
    subheading(line('subheading')),
    paragraph(line('paragraph')),
    bulletList([
      listItem(paragraph(line('point')), bulletList([listItem(paragraph(line('inner')))])),
    ]),
    table([{ type: 'tableRow', content: [tableCell([paragraph(line('cell'))])] }]),
    actionBlock('new-action', line('action')),
    outcomeBlock('outcome', line('outcome')),
  ];
}
