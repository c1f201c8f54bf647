/** A label that says who presents: `Lead: Jane Doe`. */
const LABEL =
  /^(?:lead|presenter|presented by|led by|introduced by|speaker|owner|item lead)\b\s*:?\s+(?=\S)|^by\s+(?=\p{Lu})/iu;

const AND = /\s*(?:,|\/|&|;|\band\b)\s*/;

const ROLE =
  /^(?:the\s+)?(?:\p{Lu}[\p{L}&-]*\s+){0,3}(?:chair(?:man|woman|person)?|secretary|secretariat|treasurer|clerk|president|convenor|director|officer|manager|lead|ceo|cfo|coo|cto|all(?:\s+members)?)$/iu;

const TITLE = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor|Rev)\.?\s+)`;
const NAME_WORD = String.raw`\p{Lu}[\p{Ll}]+(?:['’-]\p{Lu}?[\p{Ll}]+)?|\p{Lu}['’]\p{Lu}\p{Ll}+|Ma?c\p{Lu}\p{Ll}+`;
const NAME = new RegExp(
  String.raw`^(?:${TITLE}(?:(?:${NAME_WORD}|\p{Lu}\.?)\s+)*(?:${NAME_WORD})|(?:${NAME_WORD})\s+(?:(?:${NAME_WORD}|\p{Lu}\.?|de|van|von|der|den)\s+){0,2}(?:${NAME_WORD}))$`,
  'u',
);

/** Words of titles, which no name has: `Finance – Annual Report` is not presented by Mr Report. */
export const OF_TITLES =
  /\b(?:report|update|updates|review|minutes|actions?|plan|plans|planning|budget|policy|policies|strategy|business|meeting|meetings|reading|annual|draft|paper|papers|approval|approach|discussion|decision|information|presentation|summary|status|progress|programme|project|register|proposal|results?|accounts?|financial|finance|matters|arising|apologies|welcome|introduction|interests?|dates?|next|first|second|third|final|part|session|break|lunch|coffee|tea|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|new|old|any|other|open|closed|items?|terms|reference|membership|year|quarter|risk|risks|change|modification|release|code)\b/i;

/** Who presents, and what of the words only says that it is they. */
export interface Presenter {
  readonly name: string;
  readonly label: string;
}

/** Whom these words alone name as presenting an item; `null` where they name nobody for sure. */
export function presenterIn(words: string, known: ReadonlySet<string>): Presenter | null {
  const text = words.trim();
  const label = LABEL.exec(text)?.[0] ?? '';
  const name = text.slice(label.length).trim();
  if (name === '') return null;
  if (label !== '') return { name, label: label.trim() };
  const parts = name.split(AND);
  return parts.every(part => isSomebody(part, known)) ? { name, label: '' } : null;
}

function isSomebody(part: string, known: ReadonlySet<string>): boolean {
  if (known.has(part.toLowerCase())) return true;
  return ROLE.test(part) || (NAME.test(part) && !OF_TITLES.test(part));
}
