import { capital } from '../../model/capital';
import { dateInWords, type PartialDate } from '../../model/partial-date';
import { changeRisks, isUnderWay, riskInWords } from '../../registers/changes/change-risks';
import { meantForInWords } from '../../registers/changes/meant-for';
import { atStageSince, type ModificationAsAt } from '../../registers/changes/modification-as-at';
import { stagesOn } from '../../registers/changes/stages';
import { noteParagraph, partHeading, type ReportBlock, type ReportCell, textCell } from '../report';
import { tableRoom } from '../table-room';
import { NOT_KNOWN } from './at-a-glance';
import { grid } from './grid';
import { ownParagraphs } from './own-paragraphs';
import type { StatusContext } from './status-context';

const HEADER = ['Reference', 'Title', 'Path', 'Progress', 'Target', 'Next step', 'Risk'];

/**
 * The modifications that are on their way or approved, by stage, the furthest last, on pages turned
 * on their side.
 */
export function inProgress(context: StatusContext): ReportBlock[] {
  const heading = partHeading('Modifications in progress');
  const stages = stagesOn(context.now.code, context.now.day).map(({ id }) => id);
  const place = ({ stage }: ModificationAsAt) => (stage ? stages.indexOf(stage.id) : stages.length);
  const risks = changeRisks(context.now);
  const own = ownParagraphs(context.draft, 'inProgress');
  const rows = context.now.modifications
    .filter(isUnderWay)
    .toSorted((a, b) => place(a) - place(b))
    .map(at => rowOf(context, at, (risks.get(at.modification.id) ?? []).map(riskInWords)));
  if (rows.length === 0) return [heading, noteParagraph('No modification is in progress.'), ...own];
  return [
    { kind: 'pages', turned: true },
    heading,
    grid(HEADER, rows, tableRoom(context.committee.houseStyle, true)),
    ...own,
    { kind: 'pages', turned: false },
  ];
}

function rowOf(
  { names, now }: StatusContext,
  at: ModificationAsAt,
  risks: readonly string[],
): ReportCell[] {
  const { title, pathId, isUrgent, isFastTrack } = at.facts;
  const path = [names.path(pathId), isUrgent ? 'Urgent' : '', isFastTrack ? 'Fast-Track' : ''];
  const target = meantForInWords(at.facts, names);
  return [
    textCell(at.modification.reference, { bold: true }),
    textCell(title),
    textCell(path.filter(part => part !== '').join(', ') || 'not known'),
    textCell(progress(at, now.day)),
    textCell(capital(target) || 'not known'),
    textCell(nextStep(at)),
    textCell(risks.join('; ')),
  ];
}

/** The stage, and since when: what is long ago may be all that was found. */
function progress(at: ModificationAsAt, day: PartialDate): string {
  const since = atStageSince(at, day);
  if (!at.stage) return NOT_KNOWN;
  return since === null ? at.stage.name : `${at.stage.name}, since ${dateInWords(since)}`;
}

function nextStep({ facts: { nextStep, nextStepOn } }: ModificationAsAt): string {
  if (nextStep === '' && nextStepOn === null) return 'not known';
  const when = nextStepOn === null ? '' : dateInWords(nextStepOn);
  return [nextStep, when].filter(part => part !== '').join(', ');
}
