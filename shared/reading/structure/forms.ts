import { sentencesOf } from '../../registers/sentences';

/**
 * The forms in which minutes say that a line is an action: `ACTION TABASC33/01:`, `Action: the Clerk
 * to …`, `[ACTION: …]`, `Action ND to …`, `AP1`, `Actions 0606:`. Groups: `label` is all that is not
 * the action's own words, `ref` its reference where it has one.
 */
const ACTION_FORMS: readonly RegExp[] = [
  /^(?<label>\[?\s*ACTIONS?\s+(?<ref>[A-Z]*[A-Z0-9.-]*\d+(?:\/\d+)?[a-z]?)\s*[:.–—-]+\s*)/iu,
  /^(?<label>\[?\s*(?:new\s+)?ACTIONS?(?:\s+points?)?\s*[:–—]\s*)/iu,
  /^(?<label>\[?\s*AP\s?(?<ref>\d{1,3}(?:[./]\d{1,3})?)\s*[:.)–—-]*\s+)/u,
  /^(?<label>\[\s*ACTION\s+)/u,
  /^(?<label>ACTION\s+)(?=\p{Lu})/u,
  /^(?<label>Action\s+)(?=\p{Lu}[\p{L}/&+, ]{0,30}\sto\s)/u,
  /^(?<label><?Actiepunt>?\s*:?\s*)/iu,
];

/** An action that a text begins with. */
export interface ActionForm {
  /** How many characters of the text are its label. */
  readonly label: number;
  readonly ref: string | null;
  /** Whether a bracket opened before it closes after its words. */
  readonly bracketed: boolean;
}

/** How a text that is an action begins, or `null`. */
export function actionForm(text: string): ActionForm | null {
  for (const form of ACTION_FORMS) {
    const found = form.exec(text);
    const label = found?.groups?.['label'];
    if (label === undefined || label.length >= text.length) continue;
    if (isStatus(text)) return null;
    return {
      label: label.length,
      ref: found?.groups?.['ref'] ?? null,
      bracketed: label.trimStart().startsWith('['),
    };
  }
  return null;
}

/** Where an action begins inside a text, after other words: `… of it. ACTION: explain …`. */
export function innerAction(text: string): number | null {
  const found = /(?<=[.!?;)\]”]\s+|\s)(?:\[ACTION\b|ACTION(?:\s+[A-Z]*\d+(?:\/\d+)?)?\s*:)/u.exec(
    text,
  );
  return found && found.index > 0 ? found.index : null;
}

/** Where, in a text that is an action, another one begins after a sentence. */
export function nextAction(text: string): number | null {
  const at = innerAction(text);
  return at !== null && /[.!?;)\]”]\s+$/u.test(text.slice(0, at)) ? at : null;
}

/** A person has something to do in fewer words than this is long, in characters. */
const LONGEST_DEED = 200;

/** Where a sentence says what someone who was there is to do: `… was agreed. Ann Other to arrange.` */
export function personToDoIn(text: string, people: readonly string[]): number | null {
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    at = text.indexOf(sentence, at);
    const name = people.find(each => each.includes(' ') && sentence.startsWith(`${each} to `));
    const deed = name === undefined ? '' : sentence.slice(name.length + 4);
    if (/^\p{Ll}/u.test(deed) && sentence.length < LONGEST_DEED) return at;
    at += sentence.length;
  }
  return null;
}

/** Whether a line says how an action stands: `Action ONGOING.`, `Status: Closed`, `Completed`. */
export function isStatus(text: string): boolean {
  return statusOf(text) !== null;
}

/** The status that a line says and nothing else, or `null`. */
export function statusOf(text: string): 'ongoing' | 'closed' | null {
  const said = /^(?:action|status)?\s*[:–—-]?\s*(?:remains\s+|now\s+|is\s+)?([a-z ]+?)\.?$/i.exec(
    text.trim(),
  );
  const word = said?.[1]?.toLowerCase();
  if (word === undefined) return null;
  if (/^(?:ongoing|open|on-going|in progress|carried forward|outstanding|pending)$/.test(word))
    return 'ongoing';
  return /^(?:closed?|completed?|done|discharged|cleared)$/.test(word) ? 'closed' : null;
}

/** Whether a text is a decision by its own words: `Decision: …`, `RESOLVED that …`. */
export function isDecision(text: string): boolean {
  return (
    /^(?:\(?[a-z0-9]\)\s*)?(?:decisions?\s*:|resolved\b\s*[:–—-]|RESOLVED\b|it was (?:RESOLVED|AGREED)\b|resolution\s*:|AGREED\s*:)/u.test(
      text,
    ) || /^(?:decisions?|resolution|resolved)\s*:/i.test(text)
  );
}

/** Whether a heading says that what stands under it are actions, or decisions. */
export function listHeading(text: string): 'actions' | 'decisions' | null {
  const bare = text
    .toLowerCase()
    .replace(/on-going/g, 'ongoing')
    .replace(/[^\p{L}/ ]/gu, '')
    .trim();
  if (
    /^(?:(?:new|and|open|ongoing|outstanding) )*actions?(?: ?(?:points?|items?|list|log|summary|\/ ?agreed))?$|^summary of actions$|^matters? for action$/.test(
      bare,
    )
  )
    return 'actions';
  return /^(?:decisions?|resolutions?|conclusions?|conclusion\/resolution|decisions? taken|agreed)$/.test(
    bare,
  )
    ? 'decisions'
    : null;
}
