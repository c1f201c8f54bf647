import * as z from 'zod/mini';
import { literalPattern } from './literal-pattern';

const ACTION_PART = /(\{code\}|\{meeting\}|\{sequence(?::\d)?\})/;
const SEQUENCE_PART = /^\{sequence(?::(\d))?\}$/;

/**
 * How a committee writes the reference of an action: `{code}{meeting}/{sequence:2}` gives
 * `TABASC33/01`. `{sequence}` must be there once; `:2` fills it up to two digits. `{meeting}` and
 * `{sequence}` must not touch, or no one could tell 3/31 from 33/1. A pattern without `{meeting}`
 * counts on from meeting to meeting.
 */
export const ActionPattern = z.string().check(z.refine(canBeReadBack));
export type ActionPattern = z.infer<typeof ActionPattern>;

/**
 * How a committee writes the reference of what it counts on and on, such as its risks: `{code}` and
 * `{sequence}` as in an action's, and never `{meeting}`.
 */
export const CountingPattern = z
  .string()
  .check(z.refine(pattern => canBeReadBack(pattern) && !countsPerMeeting(pattern)));
export type CountingPattern = z.infer<typeof CountingPattern>;

/** How a code writes the reference of a modification: `SECMP####`, each `#` a digit. */
export const ChangePattern = z.string().check(z.regex(/#/));
export type ChangePattern = z.infer<typeof ChangePattern>;

/** What an action's reference is made of. `meeting` is empty where the pattern has no meeting. */
export interface ActionNumber {
  readonly code: string;
  readonly meeting: string;
  readonly sequence: number;
}

/** Whether references of this pattern start at 1 again with each meeting. */
export function countsPerMeeting(pattern: ActionPattern): boolean {
  return pattern.includes('{meeting}');
}

/** The reference of an action: `TABASC33/01`. */
export function actionReference(pattern: ActionPattern, number: ActionNumber): string {
  return actionReferenceWriter(pattern)(number);
}

/** `actionReference` for many actions of one pattern. */
export function actionReferenceWriter(pattern: ActionPattern): (number: ActionNumber) => string {
  const parts = pattern.split(ACTION_PART).map(part => {
    const sequence = SEQUENCE_PART.exec(part);
    return { part, digits: sequence && Number(sequence[1] ?? 1) };
  });
  return ({ code, meeting, sequence }) =>
    parts
      .map(({ part, digits }) => {
        if (part === '{code}') return code;
        if (part === '{meeting}') return meeting;
        return digits === null ? part : String(sequence).padStart(digits, '0');
      })
      .join('');
}

/** The parts of a reference written in this pattern with this code, or `null`. */
export function parseActionReference(
  pattern: ActionPattern,
  code: string,
  text: string,
): ActionNumber | null {
  return actionReferenceReader(pattern, code)(text);
}

/** `parseActionReference` for many references of one pattern and code. */
export function actionReferenceReader(
  pattern: ActionPattern,
  code: string,
): (text: string) => ActionNumber | null {
  const expression = actionReferenceExpression(pattern, code);
  return text => {
    const parts = expression.exec(text)?.groups;
    if (!parts) return null;
    return { code, meeting: parts['meeting'] ?? '', sequence: Number(parts['sequence']) };
  };
}

/** Whether the text is a modification's reference in this pattern, perhaps split (`MP102A`). */
export function isChangeReference(pattern: ChangePattern, text: string): boolean {
  return new RegExp(`^${changeExpression(pattern)}$`).test(text);
}

/** The source of an expression that finds a modification's reference in a text. */
export function changeExpression(pattern: ChangePattern): string {
  return `${pattern.split('#').map(literalPattern).join('\\d')}[A-Z]?`;
}

function canBeReadBack(pattern: string): boolean {
  const sequences = pattern.split(ACTION_PART).filter(part => SEQUENCE_PART.test(part));
  const touching = /\{meeting\}\d*\{sequence|\{sequence(:\d)?\}\d*\{meeting\}/;
  return sequences.length === 1 && !touching.test(pattern);
}

/** Nine digits at most: with more, counting on would leave the whole numbers a program can tell. */
function actionReferenceExpression(pattern: ActionPattern, code: string): RegExp {
  const parts = pattern.split(ACTION_PART);
  const source = parts.map((part, at) => {
    if (part === '{code}') return literalPattern(code);
    if (part === '{meeting}') return parts.indexOf(part) === at ? '(?<meeting>.*)' : '\\k<meeting>';
    return SEQUENCE_PART.test(part) ? '(?<sequence>\\d{1,9})' : literalPattern(part);
  });
  return new RegExp(`^${source.join('')}$`, 's');
}
