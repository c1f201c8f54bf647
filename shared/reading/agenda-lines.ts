/** The bullet or number before a title. A bare number is part of it: `2018 budget`. */
const LEAD =
  /^(?:[•●○▪◦‣·*\u2013\u2014\uf0b7-]\s+|\(?\d{1,3}(?:\.\d+)*[.)]\s*(?=\D)|\d{1,3}(?:\.\d+)+\s+|\d{1,2}\t\s*|\(?(?:[a-z]|[ivx]+)[.)]\s+)/i;

/** The planned time after a title: `– 15 min`, `(15 minutes)`. */
const MINUTES = /[\s,;:\u2013\u2014-]*\(?\b(\d{1,3})\s?(?:min|mins|minutes)\b\.?\)?$/i;

/** How wide a tab stands when typed lines are compared by their indents. */
const TAB = 4;

/** An item of an agenda as it was typed or pasted. */
export interface AgendaLine {
  readonly title: string;
  /** 1 for a sub-item of the line before that stands less far in, and so on. */
  readonly depth: number;
  readonly plannedMinutes: number | null;
}

/**
 * The items of a typed or pasted agenda, one a line; a line further in than the one before is a
 * sub-item of it. Numbers and bullets before the titles are left out, as are lines without words.
 */
export function agendaLines(text: string): AgendaLine[] {
  const indents: number[] = [];
  return text.split(/\r\n?|\n/).flatMap(line => {
    const words = line.trim().replace(LEAD, '').trim();
    const minutes = MINUTES.exec(words);
    const title = minutes ? words.slice(0, minutes.index).trim() : words;
    if (title === '') return [];
    const indent = indentOf(line);
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    return [
      {
        title,
        depth: indents.length - 1,
        plannedMinutes: minutes ? Number(minutes[1]) : null,
      },
    ];
  });
}

function indentOf(line: string): number {
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  return lead.replaceAll('\t', ' '.repeat(TAB)).length;
}
