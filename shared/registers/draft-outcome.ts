import type { Committee } from '../model/committee';
import { type Inline, words } from '../model/inline';

/** Beginnings of a title that are written small in a sentence: `NOTED a review`. */
const ARTICLE = /^(?:the|an?|to)(?=\s)/i;

/** Beginnings of a title that need no article before them: `NOTED Any Other Business`. */
const DETERMINER =
  /^(?:this|that|these|those|its|their|our|any|all|each|every|some|no|other|\p{Lu}[\p{L}.'’-]*['’]s)(?=\s)/iu;

/**
 * The sentence in which the committee does something with an item, the verb bold: `The TABASC NOTED
 * the DCC Update.` An item without a title leaves it to be finished: `The TABASC NOTED `.
 */
export function draftOutcome(
  { code }: Pick<Committee, 'code'>,
  title: string,
  verb: string,
): Inline[] {
  const named = title.replace(/\s+/g, ' ').trim().replace(/\.+$/, '');
  const rest = named === '' ? ' ' : ` ${withArticle(named)}.`;
  return [...words(`The ${code} `), ...words(verb, 'bold'), ...words(rest)];
}

function withArticle(title: string): string {
  if (ARTICLE.test(title)) return title.replace(ARTICLE, first => first.toLowerCase());
  return DETERMINER.test(title) ? title : `the ${title}`;
}
