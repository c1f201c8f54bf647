import type { Attendee } from '../../model/attendance';

/** Who the cell with a name names, and whom they stand in for: `Ada Sample (alternate for Eve Sample)`. */
export function nameInRow(text: string): Pick<Attendee, 'name' | 'alternateFor'> {
  const said = text.trim();
  const [, name = said, alternateFor = null] = ALTERNATE.exec(said) ?? [];
  return { name, alternateFor };
}

const ALTERNATE = /^(.*\S)\s*\((?:alternate|standing in) for (.+)\)$/i;
