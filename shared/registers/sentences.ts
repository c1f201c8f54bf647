/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|viz|approx|no|nos|para|paras|fig|sec|art|vol|mr|mrs|ms|dr|prof|rev|hon|st|cllr|ltd|plc|inc|co|dept|gov|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{Lu})\.$/iu;

/** The sentences of a text, each trimmed; joined by single spaces they are its words again. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]+["'’”)\]]*(?=\s+["'‘“([]?[\p{Lu}\d])/gu)) {
    const end = stop.index + stop[0].length;
    if (ABBREVIATION.test(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter(sentence => sentence !== '');
}
