import {
  type ClockTime,
  MONTH_NAMES,
  monthByName,
  type PartialDate,
  partialDate,
} from '../../model/partial-date';

const MONTH = `(?:${MONTH_NAMES.join('|')}|${MONTH_NAMES.map(name => name.slice(0, 3)).join('|')}|Sept)`;

/** Months as they are called in German, Dutch and French minutes, where not as in English. */
const OTHER_MONTHS: readonly [RegExp, string][] = [
  [/\b(?:januar[i]?|janvier)\b/giu, 'January'],
  [/\b(?:februar[i]?|février)\b/giu, 'February'],
  [/\b(?:märz|maart|mars)(?!\p{L})/giu, 'March'],
  [/\b(?:avril)\b/giu, 'April'],
  [/\b(?:mai|mei)\b/giu, 'May'],
  [/\b(?:juni|juin)\b/giu, 'June'],
  [/\b(?:juli|juillet)\b/giu, 'July'],
  [/\b(?:augustus|août)\b/giu, 'August'],
  [/\b(?:septembre)\b/giu, 'September'],
  [/\b(?:oktober|octobre)\b/giu, 'October'],
  [/\b(?:novembre)\b/giu, 'November'],
  [/\b(?:dezember|décembre)\b/giu, 'December'],
];

/** A date in words or figures in a text, as precise as it is. Figures are in British order. */
export function dateIn(text: string): PartialDate | null {
  if (!/\d{4}/.test(text)) return null;
  return englishDateIn(
    OTHER_MONTHS.reduce((now, [other, month]) => now.replace(other, month), text),
  );
}

function englishDateIn(text: string): PartialDate | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return partialDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const day = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?(${MONTH})\\.?,?[\\s-]+(\\d{4})\\b`,
    'iu',
  ).exec(text);
  if (day) return partialDate(Number(day[3]), monthByName(day[2] ?? '') ?? 0, Number(day[1]));
  const american = new RegExp(
    `\\b(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
    'iu',
  ).exec(text);
  if (american)
    return partialDate(
      Number(american[3]),
      monthByName(american[1] ?? '') ?? 0,
      Number(american[2]),
    );
  const figures = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(text);
  if (figures) return partialDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const month = new RegExp(`\\b(${MONTH})\\s+(\\d{4})\\b`, 'iu').exec(text);
  return month ? partialDate(Number(month[2]), monthByName(month[1] ?? '') ?? 0) : null;
}

/** Whether a text is a day in words and nothing beside it: `24 June 2021`. Its day is no number. */
export function isBareDay(text: string): boolean {
  return BARE_DAY.test(text) && dateIn(text) !== null;
}

const BARE_DAY = /^\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:of\s+)?\p{L}+\.?,?\s+\d{4}\.?$/u;

/** The day in the name of a file: `minutes-2014-12-04.md`, `Board 20250515.docx`. */
export function dateInName(name: string): PartialDate | null {
  const spaced = name.replaceAll('_', ' ').replace(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
  const date = dateIn(spaced);
  return date?.length === 10 ? date : null;
}

/** The times of day in a text, in their order: `7.30pm`, `14:00`, `2 pm`. */
export function timesIn(text: string): ClockTime[] {
  const times = text.matchAll(
    /\b(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)\b|\b([01]?\d|2[0-3])[:.]([0-5]\d)\b/gi,
  );
  return [...times].flatMap(found => {
    const hours = Number(found[1] ?? found[4]);
    const minutes = Number(found[2] ?? found[5] ?? 0);
    const half = found[3]?.toLowerCase();
    const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
    if (hour > 23 || minutes > 59) return [];
    return [`${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`];
  });
}
