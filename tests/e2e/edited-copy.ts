import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recordsOf } from '../../shared/model/book';
import { minutesNow } from '../../shared/versions/minutes-now';
import { toDocx } from '../../shared/word/to-docx';
import { openSampleBook } from '../resources/open-sample-book';

/** What the Chair wrote into her copy of the sample's minutes. */
export const BY_THE_CHAIR = 'Put in by the Chair.';

/** A Word file of the sample's minutes with a paragraph more after its first outcome. */
export function withParagraph(bytes: Uint8Array, words = BY_THE_CHAIR): Uint8Array {
  const all = unzipSync(bytes);
  const part = all['word/document.xml'];
  if (!part) throw new Error('The file has no body.');
  return zipSync({ ...all, 'word/document.xml': strToU8(added(strFromU8(part), words)) });
}

/** A Word file with words of its body typed over, each where they stand first. */
export function withWords(
  bytes: Uint8Array,
  words: readonly (readonly [said: string, shall: string])[],
): Uint8Array {
  const all = unzipSync(bytes);
  let xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  for (const [said, shall] of words) {
    if (!xml.includes(said)) throw new Error(`The file does not say ${said}.`);
    xml = xml.replace(said, shall);
  }
  return zipSync({ ...all, 'word/document.xml': strToU8(xml) });
}

/** A Word file with the row of someone in the attendance cut out and pasted after another row. */
export function withRowMoved(bytes: Uint8Array, name: string, after: string): Uint8Array {
  return inBody(bytes, xml => {
    const [row, place] = [rowIn(xml, name), rowIn(xml, after)];
    return xml.replace(row, '').replace(place, place + row);
  });
}

/** A Word file without the row of someone in the attendance. */
export function withoutRow(bytes: Uint8Array, name: string): Uint8Array {
  return inBody(bytes, xml => xml.replace(rowIn(xml, name), ''));
}

/** A Word file with a row more below that of someone in the attendance, with other words in its cells. */
export function withRowBelow(
  bytes: Uint8Array,
  name: string,
  words: readonly (readonly [said: string, shall: string])[],
): Uint8Array {
  return inBody(bytes, xml => {
    const row = rowIn(xml, name);
    const added = words.reduce(
      (text, [said, shall]) => text.replace(`>${said}<`, `>${shall}<`),
      row,
    );
    return xml.replace(row, row + added);
  });
}

function inBody(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const all = unzipSync(bytes);
  const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...all, 'word/document.xml': strToU8(change(xml)) });
}

function rowIn(xml: string, name: string): string {
  const rows = xml.match(/<w:tr\b.*?<\/w:tr>/gs) ?? [];
  const row = rows.find(each => each.includes(`>${name}<`));
  if (row === undefined) throw new Error(`The attendance has no row of ${name}.`);
  return row;
}

/** A Word file with an item put in before the item of that title, and that item cut out with its text. */
export function withItemInstead(bytes: Uint8Array, title: string, next: string): Uint8Array {
  const all = unzipSync(bytes);
  const xml = strFromU8(all['word/document.xml'] ?? new Uint8Array());
  const headings = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).filter(each =>
    each.includes('"Heading1"'),
  );
  const [from, to] = [title, next].map(words => {
    const heading = headings.find(each => each.includes(`>${words}<`));
    if (!heading) throw new Error(`No heading says ${words}.`);
    return xml.indexOf(heading);
  }) as [number, number];
  const put = styled('Heading1', 'Put on by the Chair') + styled('BodyText', BY_THE_CHAIR);
  const changed = xml.slice(0, from) + put + xml.slice(to);
  return zipSync({ ...all, 'word/document.xml': strToU8(changed) });
}

/** The minutes of the sample's last meeting as the Chair sends them back. */
export async function editedCopy(): Promise<Uint8Array> {
  const { value: book } = openSampleBook();
  const meeting = recordsOf(book, 'meeting').find(({ number }) => number === '33');
  const report = meeting && minutesNow(book, meeting.id);
  if (!report) throw new Error('The sample has no such minutes.');
  return withParagraph((await toDocx(report)).value);
}

function added(xml: string, words: string): string {
  const outcome = (xml.match(/<w:p>.*?<\/w:p>/gs) ?? []).find(each => each.includes('"Outcome"'));
  if (!outcome) throw new Error('There is no outcome.');
  return xml.replace(outcome, outcome + styled('BodyText', words));
}

function styled(style: string, words: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
}
