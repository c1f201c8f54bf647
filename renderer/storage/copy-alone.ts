import { SCHEMA } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { isNameOfPart, type PartFile, readPart } from './copy-files';
import type { Row } from './rows';
import type { SecondCopy } from './second-copy';

/** A file of the second copy: what it holds, or its text where that cannot be read. */
type CopyFile = PartFile | { readonly name: string; readonly text: string };

/** Whether a book could be built from its second copy alone: at least one file of it is whole. */
export async function canRebuildFrom(copy: SecondCopy): Promise<boolean> {
  try {
    for await (const file of filesOf(copy)) if ('rows' in file) return true;
    return false;
  } catch {
    return false;
  }
}

/**
 * Everything that the second copy holds as the text of a book's file, which Minutebook opens; what
 * is damaged stands in it letter by letter, for whoever can make something of it.
 */
export async function rescueText(copy: SecondCopy): Promise<string> {
  const records = new Map<Id, Row>();
  const damaged: CopyFile[] = [];
  const whole: PartFile[] = [];
  for await (const file of filesOf(copy)) {
    if ('rows' in file) whole.push(file);
    else damaged.push(file);
  }
  for (const { rows } of whole.toSorted((a, b) => a.revision - b.revision)) {
    for (const row of rows) records.set(row.id, row);
  }
  const book = { format: 'minutebook', schema: SCHEMA, records: [...records.values()], damaged };
  return JSON.stringify(book, null, 1);
}

async function* filesOf(copy: SecondCopy): AsyncGenerator<CopyFile> {
  for (const name of (await copy.names()).filter(isNameOfPart)) {
    const text = (await copy.read(name)) ?? '';
    yield (await readPart(text)) ?? { name, text };
  }
}
