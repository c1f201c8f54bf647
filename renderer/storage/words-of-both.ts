import { paragraph } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { checkedRecord } from '../../shared/model/checked-record';
import { footnoteTexts, plainText, words } from '../../shared/model/inline';
import type { Minute } from '../../shared/model/minute';
import type { Row } from './rows';

/**
 * A minute that was written in two windows at once: as it is here, and after it each line of the
 * other that it lacks, as a paragraph of plain words. `null` where there is nothing to add, or the
 * rows are no minutes.
 */
export function wordsOfBoth(here: Row | undefined, other: Row): Minute | null {
  const [own, theirs] = [minuteIn(here), minuteIn(other)];
  if (!own || !theirs) return null;
  const known = {
    lines: new Set(own.blocks.flatMap(linesIn).map(line => plainText(line))),
    notes: notesIn(own),
  };
  const lacking = theirs.blocks
    .flatMap(linesIn)
    .flatMap(line => [
      ...[plainText(line)].filter(text => !known.lines.has(text)),
      ...footnoteTexts(line).filter(note => !known.notes.has(note) && !known.lines.has(note)),
    ])
    .filter(line => line.trim() !== '');
  if (lacking.length === 0) return null;
  return { ...own, blocks: [...own.blocks, ...lacking.map(line => paragraph(words(line)))] };
}

function minuteIn(row: Row | undefined): Minute | null {
  const checked = checkedRecord(row);
  return 'record' in checked && checked.record.kind === 'minute' ? checked.record : null;
}

function notesIn({ blocks }: Minute): ReadonlySet<string> {
  return new Set(blocks.flatMap(linesIn).flatMap(line => footnoteTexts(line)));
}
