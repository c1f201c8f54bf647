import type { Implementation, ModificationFacts, ModificationTold } from '../model/modification';
import type { TableCell, TableRow } from '../reading/tables/source-table';
import { FACT_LABELS } from '../registers/changes/fact-words';
import type { FactCells } from '../report/change-register/fact-cells';
import { type FileNames, type Named, type NamedField, saysNothing } from './import-names';
import { bareWords, type Columns } from './match-columns';
import { dateOfCell, type FirstInFigures, hasMonthFirst } from './table-date';

/** What cells are read with. */
export interface CellContext {
  readonly names: FileNames;
  /** The releases that can be named, those that the file calls for among them. */
  readonly releases: readonly Named[];
  readonly first: FirstInFigures;
}

/** What is told by a row, or in sentences why it cannot be told. */
export interface RowTold {
  readonly facts: ModificationTold;
  readonly faults: readonly string[];
}

/** What cannot be understood in a cell: the end of a sentence about its words. */
class Fault {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

type FactName = keyof ModificationFacts;
type Read<F extends FactName> = ModificationFacts[F] | Fault | null;

/** How the cells of each fact are read; an empty cell is never read, for it says nothing. */
const READERS: { readonly [F in FactName]: (cell: TableCell, context: CellContext) => Read<F> } = {
  title: inOneLine,
  stageId: named('stageId', 'no stage of this code'),
  pathId: named('pathId', 'no path of this code'),
  isUrgent: yesOrNo,
  isFastTrack: yesOrNo,
  proposer: inOneLine,
  analyst: inOneLine,
  raised: day,
  targetReleaseId: named('targetReleaseId', 'no release'),
  implementation,
  nextStep: inOneLine,
  nextStepOn: day,
  documents: listed,
  impacted: listed,
  update: asItIs,
  issue: asItIs,
  solution: asItIs,
};

/**
 * The facts that the cells of a row tell, by their columns. A cell that stands as the register itself
 * would write it (`written`) tells nothing new, whatever it could also be read as.
 */
export function rowTold(
  row: TableRow,
  columns: Columns,
  { written, ...context }: CellContext & { readonly written: FactCells | null },
): RowTold {
  const facts = new Map<string, unknown>();
  const faults: string[] = [];
  for (const [at, field] of columns.entries()) {
    const cell = row.cells[at];
    if (field === null || field === 'reference' || field === 'source') continue;
    if (!cell || isDash(cell.text) || written?.[field].text === cell.text) continue;
    const read = READERS[field](cell, context);
    if (read instanceof Fault) faults.push(`${FACT_LABELS[field]}: “${cell.text}” is ${read.why}.`);
    else if (read !== null) facts.set(field, read);
  }
  return { facts: Object.fromEntries(facts), faults };
}

/** Words as they stand in a line of a field. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function inOneLine({ text }: TableCell): string {
  return oneLine(text);
}

function asItIs({ text }: TableCell): string {
  return text;
}

function isDash(text: string): boolean {
  return /^[-–—.]*$/.test(text);
}

function named(field: NamedField, why: string) {
  return ({ text }: TableCell, { names }: CellContext): string | Fault | null => {
    if (saysNothing(text)) return null;
    const id = names.idOf(field, text);
    return id === undefined ? new Fault(why) : id;
  };
}

function yesOrNo({ text }: TableCell): boolean | Fault | null {
  if (/^(?:yes|y|true|x|✓|✔|1|urgent|fast[- ]track)$/i.test(text)) return true;
  if (/^(?:no|n|false|0|not urgent|standard|normal)$/i.test(text)) return false;
  return saysNothing(text) ? null : new Fault('neither yes nor no');
}

function day(cell: TableCell, { first }: CellContext): string | Fault | null {
  if (saysNothing(cell.text)) return null;
  const date = dateOfCell(cell, first);
  if (date !== null) return date;
  const isOther = first === 'day' && hasMonthFirst(cell);
  return new Fault(isOther ? 'a date only if the month is read first' : 'no date with its year');
}

/** The names in a cell, one a line or with semicolons between them, else with commas. */
export function namesInCell(text: string): string[] {
  return text
    .split(/[;\n]/.test(text) ? /[;\n]/ : ',')
    .map(oneLine)
    .filter(name => name !== '');
}

function listed({ text }: TableCell): string[] {
  return namesInCell(text);
}

/** A release by its very name, a date, a release that is called like it, or words. */
function implementation(cell: TableCell, { releases, first }: CellContext): Implementation {
  const words = bareWords(cell.text);
  const release = releases.find(({ name }) => bareWords(name) === words);
  if (release) return { by: 'release', releaseId: release.id };
  const date = dateOfCell(cell, first);
  return date === null ? { by: 'words', words: oneLine(cell.text) } : { by: 'date', date };
}
