import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DeskContext } from '../../../renderer/desk/desk';
import { meetingView } from '../../../renderer/meeting/meeting-view';
import { Sheet } from '../../../renderer/sheet/Sheet';
import { StoresContext } from '../../../renderer/store/use-book';
import { actionUpdate } from '../../../shared/model/action-update';
import { agendaItem } from '../../../shared/model/agenda-item';
import { paragraph } from '../../../shared/model/block';
import { type Book, bookOf, recordsOf } from '../../../shared/model/book';
import type { HouseStyle } from '../../../shared/model/house-style';
import { words } from '../../../shared/model/inline';
import { agendaOf } from '../../../shared/registers/agenda';
import { backBlocks, frontBlocks, minutesContext } from '../../../shared/report/minutes-report';
import { openSampleBook } from '../../resources/open-sample-book';
import { outline } from '../../support/sample-report';
import { oneOfEachBlock, toAction, twoMeetings } from '../a-book';
import { aDesk } from '../a-desk';

const sample = openSampleBook().value;
const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
]);

function drawn(book: Book, meetingId: string): string {
  const view = meetingView(book, meetingId);
  if (!view) throw new Error(`There is no meeting ${meetingId}.`);
  const desk = aDesk(book, meetingId);
  return renderToStaticMarkup(
    <StoresContext value={desk}>
      <DeskContext value={desk}>
        <Sheet view={view} />
      </DeskContext>
    </StoresContext>,
  );
}

/** The book with a house style that counts paragraphs. */
function counting(book: Book, style: Partial<HouseStyle> = {}): Book {
  const committees = recordsOf(book, 'committee').map(one => ({
    ...one,
    houseStyle: { ...one.houseStyle, numberParagraphs: true, ...style },
  }));
  return bookOf([...book.records.values(), ...committees]);
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&[^;]+;/g, entity => ENTITIES.get(entity) ?? entity);
}

/** The pieces of text anywhere inside, in document order, footnotes left out: they stand below. */
function piecesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('type' in part && part.type === 'footnote') return [];
  if ('text' in part && typeof part.text === 'string') return [part.text];
  return Object.values(part).flatMap(piecesIn);
}

test.each(recordsOf(sample, 'meeting').map(({ id }) => id))(
  'every word of the minutes of %s is on the sheet, in order',
  meetingId => {
    const text = textOf(drawn(sample, meetingId));
    let at = 0;
    for (const piece of agendaOf(sample, meetingId).flatMap(({ minute }) => piecesIn(minute))) {
      const found = text.indexOf(piece, at);
      expect(found, piece).toBeGreaterThanOrEqual(at);
      at = found + piece.length;
    }
  },
);

test('every kind of block is drawn with its words', () => {
  const text = textOf(drawn(twoMeetings(oneOfEachBlock()), 'm42'));
  for (const kind of ['subheading', 'paragraph', 'point', 'inner', 'cell', 'action', 'outcome']) {
    expect(text).toContain(kind);
    expect(text).toContain(`Note on ${kind}`);
  }
});

test('the table of outstanding actions says of each how it stands', () => {
  const markup = drawn(twoMeetings(), 'm42');
  const text = textOf(markup);
  expect(text).toMatch(/STSC41\/01Write to the Panel\./);
  expect(markup).toMatch(/aria-label="Update of STSC41\/01"[^>]*placeholder="Not yet updated/);
  expect(text).toMatch(/STSC41\/02Ask the Forum\.Handed over\.1Action CLOSED\./);
});

test('an action that is closed without words says only that it is closed', () => {
  const closed = actionUpdate({ actionId: 'first', meetingId: 'm42', status: 'closed' });
  const markup = drawn(bookOf([...twoMeetings().records.values(), closed]), 'm42');
  expect(textOf(markup)).toMatch(/Write to the Panel\.Action CLOSED\./);
  expect(markup).not.toContain('Not yet updated');
  // The line is the way into the field, which is not seen.
  const field = /<textarea id="([^"]*)" class="update-more"[^>]*aria-label="Update of STSC41\/01"/;
  expect(markup).toContain(`<label for="${field.exec(markup)?.[1]}">Action CLOSED.</label>`);
});

test('text alone has no heading on the sheet, and the way to a title', () => {
  const book = twoMeetings([paragraph(words('The Chair welcomed everyone.'))]);
  const alone = agendaItem({ id: 'new', meetingId: 'm42', place: 0, title: '', number: '' });
  const markup = drawn(bookOf([...book.records.values(), alone]), 'm42');
  const section = /<section[^>]*data-alone.*?<\/section>/s.exec(markup)?.[0] ?? '';
  expect(section).toContain('The Chair welcomed everyone.');
  expect(section).toContain('>Give it a title</button>');
  expect(section).not.toContain('<h2');
});

test('an action that nobody owns says so', () => {
  expect(textOf(drawn(twoMeetings(oneOfEachBlock()), 'm42'))).toContain('No owner');
});

test('a confidential paragraph says why it is confidential', () => {
  const secret = { ...paragraph(words('A weakness.')), attrs: { confidential: 'security' } };
  expect(textOf(drawn(twoMeetings([secret]), 'm42'))).toContain(
    'Confidential: securityA weakness.',
  );
});

test('what stands around the items is word for word what the file says there', () => {
  for (const { id } of recordsOf(sample, 'meeting')) {
    const context = minutesContext(sample, id, 'full') ?? expect.unreachable();
    const text = textOf(drawn(sample, id));
    const lines = outline({ blocks: [...frontBlocks(context), ...backBlocks(context, [])] });
    for (const words of lines.flatMap(line => line.split(/ \| | \/ |^[#*] /))) {
      expect(text).toContain(words);
    }
  }
});

test('paragraphs are counted where the house counts them', () => {
  const book = counting(twoMeetings([paragraph(words('One.')), paragraph(words('Two.'))]));
  expect(drawn(book, 'm42').match(/data-number="[^"]*"/g)).toEqual([
    'data-number="2.1"',
    'data-number="2.2"',
  ]);
  expect(drawn(twoMeetings([paragraph(words('One.'))]), 'm42')).not.toContain('data-number');
});

test('the logo of the house stands at the head, with its words', () => {
  const logo = { png: 'AAAA', width: 400, height: 90, alternativeText: 'The Sample Code' };
  const markup = drawn(counting(twoMeetings(), { logo }), 'm42');
  expect(markup).toMatch(
    /<canvas[^>]*aria-label="The Sample Code"[^>]*style="width:200px;height:45px"/,
  );
});

test('of what is confidential in a row for one reason, the reason is said once', () => {
  const secret = (text: string, confidential: string) => ({
    ...paragraph(words(text)),
    attrs: { confidential },
  });
  const blocks = [secret('A.', 'security'), secret('B.', 'security'), secret('C.', 'personal')];
  const text = textOf(drawn(twoMeetings(blocks), 'm42'));
  expect(text).toContain('Confidential: securityA.B.Confidential: personalC.');
});

test('a reference is a link where there is a place to go to, and words where there is none', () => {
  const markup = drawn(twoMeetings([paragraph([toAction('first'), toAction('STSC12/03')])]), 'm42');
  expect(markup).toMatch(/<a [^>]*href="#carried%3Afirst">STSC41\/01<\/a>STSC12\/03/);
});

test('typed text is never taken for markup', () => {
  const text = '<img src=x onerror=alert(1)> & "so on"';
  const markup = drawn(twoMeetings([paragraph(words(text))]), 'm42');
  expect(markup).not.toContain('<img');
  expect(textOf(markup)).toContain(text);
});
