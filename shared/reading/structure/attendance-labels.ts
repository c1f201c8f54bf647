import type { Presence } from '../../model/attendance';

/** What a line says of who was there: under which head, and the rest of the line. */
export interface AttendanceLabel {
  readonly presence: Presence;
  readonly rest: string;
  readonly capacity: string;
  /** Whom those under it came from: `Present from ISIS`. */
  readonly organisation: string;
}

const LABELS: readonly [RegExp, Presence, string][] = [
  [/^(?:public\s*:\s*\d+\s+)?(?:also\s*,?\s*)?in\s+attendance\b/i, 'inAttendance', ''],
  [/^(?:observers?|guests?|visitors?|by invitation|gäste)\b/i, 'inAttendance', ''],
  [
    /^apologies(?:\s+for\s+absence)?(?:\s+received)?(?:\s+from)?\b(?:\s+(?:name|role|initials|company|position)\b)*/i,
    'apologies',
    '',
  ],
  [/^afwezig(?:\s*\(met berichtgeving\))?/i, 'apologies', ''],
  [/^(?:absent|away)\b/i, 'absent', ''],
  [/^(?:members?\s+)?present\b(?:\s+(?:were|from\s+(?<from>[\p{L} ]+)(?=:)))?/iu, 'present', ''],
  [
    /^(?:(?:list of|remote|online|virtual)\s+)?(?:attendees?|attendance|attending|those present|anwesende(?:\s+mitglieder)?|aanwezig)\b(?:\s+(?:name|role|initials|company|position|organi[sz]ation))*(?=\s*:|\s*$|\s{2,}|\s+\S+:)/i,
    'present',
    '',
  ],
  [/^chair(?:man|person|woman|s)?(?=\s*:|\s*$)/i, 'present', 'Chair'],
  [/^secretary(?=\s*:|\s*$)/i, 'inAttendance', 'Secretary'],
];

/** What may stand before a name, as the source of an expression: `Cllr`, `Dr`, `Borough Councillor`. */
export const TITLE =
  '(?:(?:Borough|County|Parish|District|Town)\\s)?(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lady|Lord|Rev)\\b\\.?';

/** The head of an attendance list that a line begins with, or `null`. */
export function attendanceLabel(line: string): AttendanceLabel | null {
  for (const [pattern, presence, capacity] of LABELS) {
    const found = pattern.exec(line);
    if (!found) continue;
    const rest = line.slice(found[0].length);
    const organisation = found.groups?.['from']?.trim() ?? '';
    const label = { presence, capacity, organisation };
    if (rest.trim() === '' || /^\s*[:–—-]|^\s{2,}/.test(rest)) {
      return { ...label, rest: rest.replace(/^\s*[:–—-]?\s*/, '') };
    }
    if (presence !== 'present' && new RegExp(`^\\s${TITLE}`, 'u').test(rest)) {
      return { ...label, rest: rest.trim() };
    }
  }
  return null;
}

/** A head within a list of those who were there: `Working Group Members`, `Code Administrator`. */
export function groupHead(line: string): Presence | null {
  const found =
    /^(?:\p{Lu}[\p{L}-]*\s){0,4}(?<of>members|representatives|secretariat|(?:code )?administrators?|observers|guests)$/iu.exec(
      line.trim(),
    );
  if (!found) return null;
  return /^(?:members|representatives)$/i.test(found.groups?.['of'] ?? '')
    ? 'present'
    : 'inAttendance';
}
