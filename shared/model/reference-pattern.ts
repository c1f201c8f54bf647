import * as z from 'zod/mini';
import { literalPattern } from './literal-pattern';

const ACTION_PART = /\{code\}|\{meeting\}|\{sequence(?::(\d))?\}/g;

/**
 * How a committee writes the reference of an action: `{code}{meeting}/{sequence:2}` gives
 * `TABASC33/01`. `{sequence}` must be there; `:2` fills it up to two digits. A pattern without
 * `{meeting}` counts on from meeting to meeting.
 */
export const ActionPattern = z.string().check(z.regex(/\{sequence(:\d)?\}/));
export type ActionPattern = z.infer<typeof ActionPattern>;

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
  return pattern.replace(ACTION_PART, (part, digits: string | undefined) => {
    if (part === '{code}') return number.code;
    if (part === '{meeting}') return number.meeting;
    return String(number.sequence).padStart(Number(digits ?? 1), '0');
  });
}

/** The parts of a reference written in this pattern with this code, or `null`. */
export function parseActionReference(
  pattern: ActionPattern,
  code: string,
  text: string,
): ActionNumber | null {
  const parts = actionReferenceExpression(pattern, code).exec(text)?.groups;
  if (!parts) return null;
  return { code, meeting: parts['meeting'] ?? '', sequence: Number(parts['sequence']) };
}

/** Whether the text is a modification's reference in this pattern, perhaps split (`MP102A`). */
export function isChangeReference(pattern: ChangePattern, text: string): boolean {
  return new RegExp(`^${changeExpression(pattern)}$`).test(text);
}

/** The source of an expression that finds a modification's reference in a text. */
export function changeExpression(pattern: ChangePattern): string {
  return `${pattern.split('#').map(literalPattern).join('\\d')}[A-Z]?`;
}

function actionReferenceExpression(pattern: ActionPattern, code: string): RegExp {
  const seen = new Set<string>();
  const source = pattern
    .split(/(\{[^}]*\})/)
    .map(part => {
      if (part === '{code}') return literalPattern(code);
      if (part === '{meeting}') return group('meeting', '[^/\\s]+?', seen);
      if (part.startsWith('{sequence')) return group('sequence', '\\d+', seen);
      return literalPattern(part);
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function group(name: string, source: string, seen: Set<string>): string {
  if (seen.has(name)) return `\\k<${name}>`;
  seen.add(name);
  return `(?<${name}>${source})`;
}
