import type { Attendee, Declaration } from '../model/attendance';
import { type Block, isAction } from '../model/block';
import { linesIn } from '../model/block-lines';
import type { Code } from '../model/code';
import type { Committee } from '../model/committee';
import type { Deadline } from '../model/deadline';
import { dueInWords } from '../model/due';
import { plainText } from '../model/inline';
import type { KeptDocument } from '../model/kept-document';
import type { StateStep } from '../model/meeting';
import { issueReference } from '../model/numbered-issue';
import { ownersInWords } from '../model/owner';
import { dateInWords, type PartialDate } from '../model/partial-date';
import type { AnyRecord, Kind, RecordOf } from '../model/record';
import type { RegisterLink } from '../model/register-link';
import type { RiskLevel, RiskScale } from '../model/risk-scale';
import { deadlineInWords } from '../registers/ahead/checklist';
import { dutyTimeInWords } from '../registers/ahead/duty-turns';
import { STATE_WORDS } from '../registers/meeting-states';
import { documentLines } from '../versions/document-lines';
import { momentInWords, whyKept } from '../versions/kept-versions';
import { HOLIDAYS_WORDS } from '../working-days/bank-holidays';

/** One fact of a record, called by what she calls it, in words; several lines for a text or list. */
export interface Telling<R> {
  readonly label: string;
  readonly of: (record: R) => string;
}

/** What is told of each kind of record. */
const TELLINGS: { readonly [K in Kind]: readonly Telling<RecordOf<K>>[] } = {
  committee: [
    { label: 'code', of: ({ code }) => code },
    { label: 'name', of: ({ name }) => name },
    { label: 'organisation', of: ({ organisation }) => organisation },
    { label: 'secretary', of: ({ secretary }) => secretary },
    {
      label: 'references',
      of: ({ actionPattern, changePatterns }) => lines(actionPattern, ...changePatterns),
    },
    { label: 'outcome verbs', of: ({ outcomeVerbs }) => lines(...outcomeVerbs) },
    { label: 'members', of: ({ members }) => lines(...members.map(memberInWords)) },
    { label: 'quorum', of: ({ quorum }) => (quorum ? quorumInWords(quorum) : '') },
    {
      label: 'standing items',
      of: ({ standingItems }) => lines(...standingItems.map(({ title }) => title)),
    },
    { label: 'house style', of: ({ houseStyle }) => houseStyle.name },
    {
      label: 'phrases',
      of: ({ phrases }) => lines(...phrases.map(({ short, words }) => `${short}: ${words}`)),
    },
    { label: 'own words', of: ({ ownWords }) => lines(...ownWords) },
    { label: 'references of risks', of: ({ riskPattern }) => riskPattern ?? '' },
    { label: 'scale of risks', of: ({ riskScale }) => (riskScale ? scaleInWords(riskScale) : '') },
    { label: 'deadlines', of: ({ deadlines = [] }) => lines(...deadlines.map(deadlineWithTitle)) },
    {
      label: 'bank holidays',
      of: ({ holidaysOf }) => (holidaysOf ? HOLIDAYS_WORDS[holidaysOf] : ''),
    },
    {
      label: 'draft to the Chair within',
      of: ({ draftWithin }) => (draftWithin === undefined ? '' : `${draftWithin} working days`),
    },
    { label: 'kept for', of: ({ retention }) => (retention ? plainValue(retention) : '') },
  ],
  person: [
    { label: 'name', of: ({ name }) => name },
    { label: 'initials', of: ({ initials }) => initials },
    { label: 'organisation', of: ({ organisation }) => organisation },
    {
      label: 'standing interests',
      of: ({ interests = [] }) =>
        lines(...interests.map(({ interest, since, until }) => words(since, until, interest))),
    },
  ],
  body: [
    { label: 'name', of: ({ name }) => name },
    { label: 'short name', of: ({ shortName }) => shortName },
  ],
  meeting: [
    { label: 'number', of: ({ number }) => number },
    { label: 'title', of: ({ title }) => title },
    { label: 'date', of: ({ date }) => (date === null ? '' : dateInWords(date)) },
    { label: 'start', of: ({ startTime }) => startTime ?? '' },
    { label: 'close', of: ({ closeTime }) => closeTime ?? '' },
    { label: 'place', of: ({ place }) => place },
    { label: 'state', of: ({ state }) => STATE_WORDS[state] },
    { label: 'version', of: ({ version }) => version },
    { label: 'next meeting', of: ({ nextMeeting }) => nextMeeting },
    { label: 'attendance', of: ({ attendance }) => lines(...attendance.map(attendeeInWords)) },
    { label: 'quorate', of: ({ quorate }) => (quorate === null ? '' : quorate ? 'yes' : 'no') },
    {
      label: 'declarations',
      of: ({ declarations }) => lines(...declarations.map(declarationInWords)),
    },
    {
      label: 'course of the meeting',
      of: ({ clock }) => lines(...clock.map(({ what, on, at }) => `${on} ${at} ${what}`)),
    },
    {
      label: 'deadlines met',
      of: ({ ticked = [] }) => lines(...ticked.map(({ on, deadlineId }) => words(on, deadlineId))),
    },
    {
      label: 'steps of the minutes',
      of: ({ history = [] }) => lines(...history.map(stepInWords)),
    },
    {
      label: 'approved',
      of: ({ approval }) =>
        approval ? words(approval.on ?? '', approval.by, approval.seal.sha256.slice(0, 12)) : '',
    },
    {
      label: 'corrections',
      of: ({ corrections = [] }) =>
        lines(...corrections.map(({ place, said, shall }) => `${place}: “${said}” → “${shall}”`)),
    },
    {
      label: 'kept until',
      of: ({ keepUntil }) => (keepUntil === undefined ? '' : dateInWords(keepUntil)),
    },
    {
      label: 'private notes deleted',
      of: ({ notesGone }) => (notesGone === undefined ? '' : dateInWords(notesGone)),
    },
  ],
  agendaItem: [
    { label: 'number', of: ({ number }) => number ?? '' },
    { label: 'title', of: ({ title }) => title },
    { label: 'purpose', of: ({ purpose }) => purpose },
    { label: 'presenter', of: ({ presenter }) => presenter },
    { label: 'papers', of: ({ papers }) => lines(...papers) },
    {
      label: 'planned minutes',
      of: ({ plannedMinutes }) => (plannedMinutes === null ? '' : String(plannedMinutes)),
    },
    { label: 'confidential', of: ({ confidential }) => confidentialInWords(confidential) },
  ],
  minute: [{ label: 'text', of: ({ blocks }) => textOf(blocks) }],
  actionUpdate: [
    { label: 'status', of: ({ status }) => status },
    { label: 'closed', of: ({ closing }) => closing?.how ?? '' },
    { label: 'new due date', of: ({ newDue }) => (newDue ? dueInWords(newDue) : '') },
    { label: 'update', of: ({ blocks }) => textOf(blocks) },
  ],
  earlierAction: [
    { label: 'reference', of: ({ ref }) => ref },
    { label: 'raised at', of: ({ raisedAt }) => raisedAt },
    { label: 'owners', of: ({ owners }) => ownersInWords(owners) },
    { label: 'due', of: ({ due }) => (due ? dueInWords(due) : '') },
    { label: 'text', of: ({ content }) => plainText(content) },
    { label: 'confidential', of: ({ confidential }) => confidentialInWords(confidential) },
  ],
  privateNote: [{ label: 'private note', of: ({ text }) => text }],
  code: [
    { label: 'name', of: ({ name, shortName }) => lines(name, shortName) },
    { label: 'references', of: ({ patterns }) => lines(...patterns) },
    { label: 'paths', of: ({ paths }) => lines(...paths.map(({ name }) => name)) },
    { label: 'stages', of: ({ stageSets }) => lines(...stageSets.flatMap(stagesInWords)) },
    { label: 'bodies', of: ({ bodies }) => lines(...bodies.map(({ name }) => name)) },
    { label: 'source', of: ({ source }) => source },
  ],
  modification: [
    { label: 'reference', of: ({ reference }) => reference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(toldInWords)) },
    {
      label: 'decisions',
      of: ({ decisions }) =>
        lines(...decisions.map(({ on, bodyId, verb, vote }) => words(on, bodyId, verb, vote))),
    },
    {
      label: 'consultations',
      of: ({ consultations }) =>
        lines(...consultations.map(({ name, opens, closes }) => words(name, opens, closes))),
    },
  ],
  release: [
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(toldInWords)) },
  ],
  keptReport: [
    { label: 'month', of: ({ month }) => dateInWords(month) },
    { label: 'as at', of: ({ asAt }) => dateInWords(asAt) },
    { label: 'version', of: ({ version }) => version },
    { label: 'made', of: ({ madeAt, madeBy }) => words(madeAt, madeBy) },
    { label: 'what it says', of: ({ document }) => documentText(document.blocks) },
  ],
  reportDraft: [
    { label: 'month', of: ({ month }) => dateInWords(month) },
    {
      label: 'sentences',
      of: ({ edits }) =>
        lines(
          ...edits.map(each => (each.words === '' ? `left out: ${each.computed}` : each.words)),
        ),
    },
    { label: 'sentences added', of: ({ own }) => lines(...own.map(each => each.words)) },
  ],
  risk: [
    { label: 'reference', of: ({ reference }) => reference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(saidInWords)) },
    { label: 'links', of: ({ links }) => lines(...links.map(linkInWords)) },
  ],
  issue: [
    { label: 'number', of: issueReference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(saidInWords)) },
    { label: 'links', of: ({ links }) => lines(...links.map(linkInWords)) },
  ],
  duty: [
    { label: 'title', of: ({ title }) => title },
    { label: 'when', of: ({ when }) => dutyTimeInWords(when) },
    { label: 'purpose', of: ({ purpose }) => purpose },
    { label: 'presenter', of: ({ presenter }) => presenter },
    { label: 'notes', of: ({ notes }) => notes },
    {
      label: 'what became of it',
      of: ({ turns }) => lines(...turns.map(({ month, became }) => `${month} ${became}`)),
    },
  ],
  snooze: [{ label: 'comes back', of: ({ until }) => dateInWords(until.date) }],
  savedView: [
    { label: 'name', of: ({ name }) => name },
    { label: 'view', of: ({ view }) => plainValue(view) },
  ],
  keptVersion: [
    { label: 'name', of: ({ label }) => label },
    { label: 'kept', of: ({ keptAt, why }) => words(momentInWords(keptAt), whyKept(why)) },
    { label: 'in the trash', of: ({ removedAt }) => removedAt ?? '' },
  ],
  wordTemplate: [
    { label: 'Word file', of: ({ name }) => name },
    { label: 'what it holds', of: ({ docx }) => `${docx.length} characters, ${docx.slice(-24)}` },
  ],
  versionDocument: [
    { label: 'what it says', of: ({ document }) => lines(...documentLines(document.blocks)) },
  ],
  removed: [
    { label: 'in the trash', of: ({ what }) => what },
    { label: 'taken out', of: ({ at }) => at },
  ],
};

/** What is told of a record: each fact by its label. */
export function toldOf(record: AnyRecord): ReadonlyMap<string, string> {
  // The table has for each kind what tells of that kind, which the compiler cannot see.
  const tellings = TELLINGS[record.kind] as readonly Telling<AnyRecord>[];
  return new Map(tellings.map(({ label, of }) => [label, of(record)]));
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n');
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (isAction(block)) return [actionInWords(block)];
  return linesIn(block).map(line => plainText(line));
}

function actionInWords({
  attrs: { ref, owners, due },
  content,
}: Extract<Block, { type: 'action' }>): string {
  const facts = [
    owners.length > 0 ? `owners: ${ownersInWords(owners)}` : '',
    due ? `due: ${dueInWords(due)}` : '',
  ].filter(fact => fact !== '');
  const known = facts.length > 0 ? ` (${facts.join('; ')})` : '';
  return `ACTION${ref === null ? '' : ` ${ref}`}: ${plainText(content)}${known}`;
}

function stagesInWords({ from, stages }: Code['stageSets'][number]): string[] {
  return [
    from === null ? 'always' : `from ${dateInWords(from)}`,
    ...stages.map(({ name }) => name),
  ];
}

/** A statement of a modification or a release: `2018-08-21 (newsletter) stage: refinement`. */
function toldInWords(told: {
  readonly on: PartialDate;
  readonly source: string;
  readonly facts: object;
}): string {
  const facts = Object.entries(told.facts).map(([name, value]) => `${name}: ${plainValue(value)}`);
  return words(told.on, told.source === '' ? null : `(${told.source})`, facts.join('; '));
}

/** What stands in a kept report, a line for each paragraph and each row of a table. */
function documentText(blocks: KeptDocument['blocks']): string {
  return lines(...blocks.flatMap(linesOfReport));
}

function linesOfReport(block: KeptDocument['blocks'][number]): string[] {
  if (block.kind === 'pages' || block.kind === 'chart') return [];
  if (block.kind !== 'table') return [runsInWords(block.runs)];
  return block.rows.map(row =>
    row.map(({ blocks }) => blocks.map(({ runs }) => runsInWords(runs)).join(' ')).join(' | '),
  );
}

function runsInWords(runs: Extract<KeptDocument['blocks'][number], { kind: 'title' }>['runs']) {
  return runs.map(run => (run.kind === 'break' ? ' ' : run.text)).join('');
}

function saidInWords(told: {
  readonly on: PartialDate;
  readonly by: string;
  readonly words: string;
  readonly facts: object;
}): string {
  return words(toldInWords({ ...told, source: told.by }), told.words);
}

function linkInWords({ to, target }: RegisterLink): string {
  return words(to, target);
}

function scaleInWords({ likelihoods, impacts, bands }: RiskScale): string {
  const levels = (list: readonly RiskLevel[]) =>
    list.map(({ name, points }) => `${points} ${name}`).join(', ');
  const names = bands.map(({ from, name }) => `${name} from ${from}`).join(', ');
  return lines(levels(likelihoods), levels(impacts), names);
}

function deadlineWithTitle(deadline: Deadline): string {
  return `${deadline.title}, ${deadlineInWords(deadline)}`;
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function words(...parts: readonly (string | null)[]): string {
  return parts.filter(part => part !== null && part !== '').join(' ');
}

function stepInWords({ to, on, at, version, why = '' }: StateStep): string {
  return words(on, at, STATE_WORDS[to], version, why);
}

function memberInWords({ partyId, capacity, category }: Committee['members'][number]): string {
  return [capacity || partyId, category].filter(part => part !== '').join(', ');
}

function quorumInWords({ atLeast, chairNeeded }: NonNullable<Committee['quorum']>): string {
  return `${atLeast} members${chairNeeded ? ' with the Chair' : ''}`;
}

function attendeeInWords({ name, presence, alternateFor }: Attendee): string {
  const standingIn = alternateFor === null ? '' : ` for ${alternateFor}`;
  return `${name}${standingIn}, ${presence === 'inAttendance' ? 'in attendance' : presence}`;
}

function declarationInWords({ name, interest, withdrew }: Declaration): string {
  return `${name}: ${interest}${withdrew ? ' (withdrew)' : ''}`;
}

function confidentialInWords(why: string | null): string {
  return why === null ? '' : `yes${why === '' ? '' : `: ${why}`}`;
}
