import { timesIn } from './dates-in-text';
import { isBareTitle } from './meeting-line';

/** Whether a line above the items tells nothing by itself: `MINUTES`, `(Unreserved)`, `(2pm–4pm)`. */
export function isHeadScrap(text: string): boolean {
  return (
    /^(?:\d{1,3}|(?:(?:DRAFT|UNAPPROVED|APPROVED) )?(?:MINUTES|Minutes))$/.test(text) ||
    /^\([\p{L}-]+\)$/u.test(text) ||
    isOnlyTimes(text)
  );
}

function isOnlyTimes(text: string): boolean {
  return timesIn(text).length > 0 && /^\(?[\d:.\s–—-]*(?:[ap]m|to|[\d:.\s–—-])+\)?$/i.test(text);
}

/** Whether a line is the name of a body in capitals, as it stands below that of its organisation: `SENATE`. */
export function isBodyInCapitals(text: string): boolean {
  return /^\p{Lu}{4,}(?:[\s&]+\p{Lu}{2,}){0,3}$/u.test(text) && !isBareTitle(text);
}

/** A name in capitals as a name is written: `Finance and Audit`. */
export function inTitleCase(name: string): string {
  return name
    .replace(/(?<=\p{Lu})\p{Lu}+/gu, letters => letters.toLowerCase())
    .replace(/(?<=\s)(?:And|For|Of|The)(?=\s)/g, word => word.toLowerCase());
}
