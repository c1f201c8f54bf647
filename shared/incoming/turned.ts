import { actionBlock, outcomeBlock, paragraph, subheading } from '../model/block';
import { footnoteTexts, type Inline, plainText } from '../model/inline';
import { cutLine, trimLine } from '../model/line-cut';
import { ownerNamed } from '../model/owner';
import { attendeesIn } from '../reading/structure/attendance';
import { dueIn } from '../reading/structure/due-date';
import { actionForm, statusOf } from '../reading/structure/forms';
import { numberedText } from '../reading/structure/item-number';
import { ownersIn } from '../reading/structure/owners';
import { mended } from './mending';
import type { Row, RowKind } from './row';
import {
  itemMeaning,
  type Meaning,
  NO_MORE,
  notesIn,
  peopleMeaning,
  withFacts,
} from './row-meaning';
import { lineOfRow } from './row-words';

/** A reference that a line begins with: `TABASC32/05`, `33.01`, `0606`. */
const REFERENCE =
  /^(?:action\s+)?(?<ref>[A-Z]{0,12}[A-Z-]*\s?\d{1,4}(?:[/.]\d{1,3})?)(?![\d/])\s*[:.)–—-]*\s+(?=\S)/iu;

/** Whether a text begins with the reference of an action. */
export function beginsWithReference(text: string): boolean {
  return REFERENCE.test(text);
}

/** A row that she says is something else than was recognised. */
export function turned(row: Row, kind: RowKind): Meaning {
  const line = trimLine(mended(lineOfRow(row), row.said.mendings));
  const text = plainText(line);
  switch (kind) {
    case 'item':
      return turnedItem(row, line, text);
    case 'subheading':
      return { kind: 'block', block: subheading(line), left: [] };
    case 'outcome':
      return { kind: 'block', block: outcomeBlock(row.id, line), left: [] };
    case 'action':
      return turnedAction(row, line, text);
    case 'point':
      return { kind: 'point', point: { inline: line, depth: 0, style: null, count: 1 }, left: [] };
    case 'carried':
      return turnedCarried(row, line, text);
    case 'update':
      return turnedUpdate(row, line, text);
    case 'people':
      return peopleMeaning(attendeesIn(text, 'present'), row.said, allWords(line));
    case 'out':
    case 'fact':
    case 'structure':
      return { kind: 'none', left: [allWords(line)] };
    default:
      return { kind: 'block', block: paragraph(line), left: [] };
  }
}

function allWords(line: readonly Inline[]): string {
  return [plainText(line), ...footnoteTexts(line)].join(' ');
}

function turnedItem({ said, recognised }: Row, line: readonly Inline[], text: string): Meaning {
  const numbered = numberedText(text);
  const item = {
    ...NO_MORE,
    number: numbered?.number ?? '',
    title: (numbered?.title ?? text).replace(/\s+/g, ' ').trim(),
    depth: recognised.kind === 'point' ? recognised.point.depth : 0,
    notes: notesIn(line),
  };
  const { mendings: _, ...others } = said;
  return itemMeaning(item, others);
}

function turnedAction({ id, said }: Row, line: readonly Inline[], text: string): Meaning {
  const form = actionForm(text);
  const content = trimLine(cutLine(line, form?.label ?? 0));
  const own = plainText(content);
  const known = { ref: form?.ref ?? null, owners: ownersIn(own), due: dueIn(own, null) };
  const block = withFacts(actionBlock(id, content, known), said);
  return { kind: 'block', block, left: form ? [text.slice(0, form.label).trim()] : [] };
}

function turnedCarried({ said }: Row, line: readonly Inline[], text: string): Meaning {
  const form = REFERENCE.exec(text);
  if (!form) return { kind: 'block', block: paragraph(line), left: [] };
  const content = trimLine(cutLine(line, form[0].length));
  const own = plainText(content);
  return {
    kind: 'carried',
    ref: said.ref || (form.groups?.['ref'] ?? '').replace(/\s/g, ''),
    content,
    owners: said.owners?.map(ownerNamed) ?? ownersIn(own),
    due: said.due === undefined ? dueIn(own, null) : said.due,
    blocks: [],
    status: said.status ?? 'ongoing',
    closing: null,
    underItemId: null,
    left: /^action\s/i.test(text) ? ['Action'] : [],
  };
}

function turnedUpdate({ said }: Row, line: readonly Inline[], text: string): Meaning {
  const alone = statusOf(text);
  if (alone) return { kind: 'update', line: [], status: said.status ?? alone, left: [text] };
  return { kind: 'update', line, status: said.status ?? null, left: [] };
}
