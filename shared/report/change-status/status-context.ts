import type { Book } from '../../model/book';
import { recordOf } from '../../model/book';
import type { Stage } from '../../model/code';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import type { KeptReport } from '../../model/kept-report';
import { type ReportDraft, reportDraftIdOf } from '../../model/report-draft';
import { type ChangeNames, changeNames } from '../../registers/changes/change-names';
import {
  type ChangeRegister,
  changeRegisterOf,
  type RegisterAsAt,
  registerAsAt,
} from '../../registers/changes/change-register';
import { type ReportOfMonth, sinceLastReport } from '../../registers/changes/kept-reports';
import type { Period } from '../../registers/changes/modification-news';
import { monthNews, type ToldOf } from '../../registers/changes/month-news';
import { latestName } from '../../registers/changes/release-as-at';
import { stageOf } from '../../registers/changes/stages';
import { newsInReport, type SaidOfChange } from './report-sentences';

/** Which report is wanted: of a committee, about a code, for a month, seen on a day. */
export interface ChangeStatusWanted extends ReportOfMonth {
  /** The meeting that it goes to, in words; empty where that is not known. */
  readonly presentedTo: string;
  readonly version: string;
  /** An ISO 8601 instant: when the file says it was made. */
  readonly created: string;
}

/** What every part of a Change Status Report is written from. */
export interface StatusContext {
  readonly book: Book;
  readonly committee: Committee;
  readonly wanted: ChangeStatusWanted;
  readonly register: ChangeRegister;
  /** From what the last report saw, or the end of the month before, to the day it is seen on. */
  readonly period: Period;
  /** The report that it starts from, if one is kept. */
  readonly last: KeptReport | null;
  /** The stage of each modification when the period began, as the last report saw it. */
  readonly stagesBefore: readonly (Stage | null)[];
  readonly now: RegisterAsAt;
  readonly names: ChangeNames;
  /** What she wrote for this report, if anything. */
  readonly draft: ReportDraft | null;
  /** What became of each modification and release, as the report says it. */
  readonly said: readonly SaidOfChange[];
}

/** The context of a report; `null` where the book has no such committee or no such code. */
export function statusContext(book: Book, wanted: ChangeStatusWanted): StatusContext | null {
  const committee = recordOf(book, 'committee', wanted.committeeId);
  const register = changeRegisterOf(book, wanted.codeId);
  if (!committee || !register) return null;
  const since = sinceLastReport(book, wanted);
  const { period, last } = since;
  const now = registerAsAt(register, period.upTo);
  const draft = recordOf(book, 'reportDraft', reportDraftIdOf(wanted));
  return {
    book,
    committee,
    wanted,
    register,
    period,
    last,
    stagesBefore: last
      ? last.modifications.map(({ facts }) => stageOf(register.code, facts.stageId))
      : registerAsAt(register, period.after).modifications.map(({ stage }) => stage),
    now,
    names: changeNames(now),
    draft,
    said: newsInReport(monthNews(register, since), draft, id => toldOf(book, id)),
  };
}

function toldOf(book: Book, recordId: Id): ToldOf {
  const release = recordOf(book, 'release', recordId);
  if (release) return { sort: 'release', recordId, reference: latestName(release) };
  const reference = recordOf(book, 'modification', recordId)?.reference ?? '';
  return { sort: 'modification', recordId, reference };
}
