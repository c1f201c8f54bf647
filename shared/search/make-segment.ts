import type { PartialDate } from '../model/partial-date';
import { SEARCH_PLACES, type SearchDoc, type SearchPart } from './search-doc';
import { searchWords } from './search-words';
import { BREAK, fieldWord, NONE, type Segment } from './segment';
import { listsOf } from './word-lists';

/** The segment of these parts. */
export function segmentOf(parts: readonly SearchPart[]): Segment {
  const docs = parts.flatMap(part => part.docs);
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => numbered(numbers, word);
  const texts = docs.map(doc => textOf(doc).map(word => (word === null ? BREAK : numberOf(word))));
  const fields = docs.map(doc => fieldsOf(doc).map(numberOf));
  const { words, renumbered } = inOrder(numbers);
  const text = joined(texts, number => (number === BREAK ? BREAK : (renumbered[number] ?? 0)));
  const named = joined(fields, number => renumbered[number] ?? 0);
  return {
    words,
    ...listsOf(words.length, docs.length, [text, named]),
    textStarts: text.starts,
    text: text.all,
    fieldStarts: named.starts,
    fields: named.all,
    ...columnsOf(parts),
    ...rowsOf(docs),
  };
}

/** The number of a day: 20180814 of `2018-08-14`, 20180800 of `2018-08`; 0 where none is known. */
export function dayAsNumber(date: PartialDate | null): number {
  const [year, month = '00', day = '00'] = date === null ? ['0000'] : date.split('-');
  return Number(`${year}${month}${day}`);
}

function numbered(numbers: Map<string, number>, word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The words of a piece with `null` at each break: its reference first, then its lines. */
function textOf({ ref, text }: SearchDoc): (string | null)[] {
  const lines = ref === '' ? text.split('\n') : [ref, ...text.split('\n')];
  return lines.flatMap((line, n) => (n === 0 ? searchWords(line) : [null, ...searchWords(line)]));
}

function fieldsOf({ owners, targets, place, text }: SearchDoc): string[] {
  const verbs = place === 'outcomes' ? (text.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []) : [];
  return [
    ...owners.flatMap(searchWords).map(word => fieldWord('owner', word)),
    ...verbs.map(verb => fieldWord('verb', verb.toLowerCase())),
    ...targets.map(target => fieldWord('target', target)),
  ];
}

function inOrder(numbers: ReadonlyMap<string, number>) {
  const words = [...numbers.keys()].sort();
  const renumbered = new Uint32Array(words.length);
  for (const [at, word] of words.entries()) renumbered[numbers.get(word) ?? 0] = at;
  return { words, renumbered };
}

function joined(lists: readonly (readonly number[])[], renumber: (number: number) => number) {
  const starts = new Uint32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const all = new Uint32Array(starts[lists.length] ?? 0);
  let next = 0;
  for (const list of lists) {
    for (const number of list) {
      all[next] = renumber(number);
      next += 1;
    }
  }
  return { starts, all };
}

function columnsOf(parts: readonly SearchPart[]) {
  const ids = new Map<string, number>();
  const idNumber = (id: string | null) => (id === null ? NONE : numbered(ids, id));
  const docs = parts.flatMap(({ docs, meeting }, part) => {
    const items = new Map(meeting?.items.map((item, at) => [item.id, at]));
    return docs.map(doc => ({ ...doc, part, item: items.get(doc.itemId ?? '') ?? NONE }));
  });
  return {
    parts: parts.map(({ part, meeting }) => ({ part, meeting })),
    part: Uint32Array.from(docs, ({ part }) => part),
    place: Uint32Array.from(docs, ({ place }) => SEARCH_PLACES.indexOf(place)),
    item: Uint32Array.from(docs, ({ item }) => item),
    day: Uint32Array.from(docs, ({ on }) => dayAsNumber(on)),
    committee: Uint32Array.from(docs, ({ committeeId }) => idNumber(committeeId)),
    action: Uint32Array.from(docs, ({ actionId }) => idNumber(actionId)),
    ids: [...ids.keys()],
  };
}

function rowsOf(docs: readonly SearchDoc[]) {
  const rows = docs.map(doc => inAscii(JSON.stringify(doc)));
  const rowStarts = new Uint32Array(rows.length + 1);
  for (const [at, row] of rows.entries()) rowStarts[at + 1] = (rowStarts[at] ?? 0) + row.length;
  return { rowStarts, rows: rows.join('') };
}

function inAscii(json: string): string {
  return json.replace(
    /[\u0080-\uffff]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
