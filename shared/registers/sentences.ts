/** Abbreviations whose full stop does not end a sentence, the last words of a text before it. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|viz|approx|mr|mrs|ms|dr|prof|rev|hon|st|cllr|ltd|plc|inc|co|dept|gov|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/** Abbreviations only before a number: `No. 5`, but `The answer was no.` */
const BEFORE_NUMBER = /(?:^|[\s(])(?:nos?|paras?|figs?|sec|art|vol|pp?|ch)\.$/iu;

/** Initials, together or apart: `J.`, `J.R.` */
const INITIALS = /(?:^|[\s(])(?:\p{Lu}\.)+$/u;

/** A letter that names a thing ends a sentence: `as set out in Appendix A.` */
const LETTERED =
  /\b(?:appendix|annex|attachment|option|part|section|schedule|paper|table|figure|phase|model|group|category|level|type|class|tier)\s\p{Lu}\.$/iu;

/** Longer than any of these, so that a text without an end is not read over and over. */
const REACH = 40;

/** The sentences of a text, each trimmed; joined by single spaces they are its words again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(/(?<![.!?])[.!?]+["'’”)\]]*(?=\s+["'‘“([]?([\p{Lu}\d]))/gu)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(text.slice(Math.max(start, end - REACH), end), stop[1] ?? '')) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter(sentence => sentence !== '');
}

function endsSentence(before: string, next: string): boolean {
  if (ABBREVIATION.test(before)) return false;
  if (BEFORE_NUMBER.test(before)) return !/\d/.test(next);
  return LETTERED.test(before) || !INITIALS.test(before);
}
