import {
  type Block,
  bulletList,
  listItem,
  numberedList,
  paragraph,
  subheading,
  type TableRow,
  table,
  tableCell,
} from '../../shared/model/block';
import { linesIn, wordsInLine } from '../../shared/model/block-lines';
import { type Inline, words } from '../../shared/model/inline';
import { MATTERS } from './matters';
import { DISCUSSION, REFERRING, STANDING } from './sentences';
import { bodyOf, capital, inALine, said, type Talk } from './talk';

/** The first matter is that of the item itself. */
const NO_HEADING = 0;

/** So many words are too few for another passage. */
const ENOUGH = 60;

/** Text on the matter of a talk, and on others, of so many words to within a passage. */
export function passages(talk: Talk, length: number): Block[] {
  const blocks = passage(talk, length, NO_HEADING);
  for (let left = length - wordsIn(blocks); left > ENOUGH; left = length - wordsIn(blocks)) {
    blocks.push(...passage(onAnotherMatter(talk), left));
  }
  return blocks;
}

/** How many words blocks have, their footnotes' included. */
export function wordsIn(blocks: readonly Block[]): number {
  return blocks.flatMap(linesIn).reduce((sum, line) => sum + wordsInLine(line), 0);
}

function onAnotherMatter(talk: Talk): Talk {
  return { ...talk, matter: talk.chance.oneOf(MATTERS) };
}

/** A sub-heading now and then, a paragraph or two, and a list or a table where there is room. */
function passage(talk: Talk, room: number, headings = 0.5): Block[] {
  const { chance, matter } = talk;
  const heading = chance.happens(headings) ? [subheading(words(matter.title))] : [];
  const text = [paragraph(discussion(talk))];
  if (room > 120 && chance.happens(0.5)) text.push(paragraph(discussion(talk)));
  const more = room > 160 ? pointsOrTable(talk) : [];
  return [...heading, ...text, ...more];
}

function discussion(talk: Talk): Inline[] {
  const { chance } = talk;
  const sentences = several(talk, 2 + chance.below(3), DISCUSSION);
  const known = REFERRING.filter(each => canRefer(talk, each));
  const leading = chance.happens(0.35) ? [said(talk, chance.oneOf(known))] : [];
  return inALine([...sentences, ...leading]);
}

function canRefer({ actionIds, itemIds }: Talk, sentence: string): boolean {
  if (sentence.includes('{action}')) return actionIds.length > 0;
  return !sentence.includes('{item}') || itemIds.length > 0;
}

/** So many different sentences. */
function several(talk: Talk, count: number, sentences: readonly string[]): Inline[][] {
  const first = talk.chance.below(sentences.length);
  return Array.from({ length: count }, (_, at) =>
    said(talk, sentences[(first + at * 5) % sentences.length] ?? ''),
  );
}

function pointsOrTable(talk: Talk): Block[] {
  const { chance } = talk;
  if (chance.happens(0.25)) return [paragraph(words('Matters stood as follows:')), tableOf(talk)];
  if (!chance.happens(0.4)) return [];
  const points = several(talk, 3 + chance.below(3), DISCUSSION).map(line =>
    listItem(paragraph(line)),
  );
  const list = chance.happens(0.25) ? numberedList(points) : bulletList(points);
  return [paragraph(words('The following points were made:')), list];
}

function tableOf(talk: Talk): Block {
  const { chance, matter } = talk;
  const rows = [...matter.things, ...chance.oneOf(MATTERS).things.slice(0, chance.below(4))];
  const standing = rows.map(thing =>
    row([
      words(capital(thing)),
      words(capital(bodyOf(chance))),
      said(talk, chance.oneOf(STANDING)),
    ]),
  );
  return table([
    row(
      ['Matter', 'With', 'Standing'].map(name => words(name)),
      true,
    ),
    ...standing,
  ]);
}

function row(cells: readonly Inline[][], header = false): TableRow {
  const content = cells.map(line => tableCell([paragraph(line)], header));
  return { type: 'tableRow', content };
}
