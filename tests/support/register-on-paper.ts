import type { HouseStyle } from '../../shared/model/house-style';
import { type OutLine, registerReport } from '../../shared/outs/registers/register-out';
import type { ActionEntry } from '../../shared/registers/across/entries';
import { REGISTERS_OF_MINUTES } from '../../shared/registers/across/registers-of-minutes';
import type { Report } from '../../shared/report/report';
import { demoBook } from '../demo-book/demo-book';
import { USUAL_MEETING } from '../demo-book/sizes';

const book = demoBook({ committees: 1, meetings: 6, meeting: USUAL_MEETING });

/** Actions of a book, every third with so much said of it last that its row is a long one. */
export function longActions(count: number): ActionEntry[] {
  return REGISTERS_OF_MINUTES.actions
    .rowsOf(book)
    .filter(({ lastSaid }) => lastSaid !== null)
    .slice(0, count)
    .map((entry, at) => {
      if (at % 3 !== 0 || !entry.lastSaid) return entry;
      const words = `${entry.lastSaid.words} ${'The matter was talked of at length. '.repeat(22)}`;
      return { ...entry, lastSaid: { ...entry.lastSaid, words: words.trim() } };
    });
}

/** The register of these actions as a document, under these heads of groups. */
export function registerOnPaper(
  entries: readonly ActionEntry[],
  style: HouseStyle,
  group: (entry: ActionEntry) => string | null = () => null,
): Report {
  let current: string | null = null;
  const lines = entries.flatMap((row): OutLine[] => {
    const label = group(row);
    const isNew = label !== null && label !== current;
    current = label;
    const head = {
      is: 'head',
      group: { value: label ?? '', label: label ?? '', count: 1, line: 0 },
    };
    return isNew ? [head as OutLine, { is: 'row', row }] : [{ is: 'row', row }];
  });
  const out = {
    register: 'actions',
    told: 'The whole register.',
    today: '2026-11-26',
    codes: [],
    whose: 'Sample Technical Architecture Committee',
    style,
  } as const;
  return registerReport(out, lines);
}
