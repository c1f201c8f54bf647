import type { Book } from '../../model/book';
import { recordOf } from '../../model/book';
import type { Committee } from '../../model/committee';
import type { Id } from '../../model/id';
import type { PartialDate } from '../../model/partial-date';
import { type ChangeNames, changeNames } from '../../registers/changes/change-names';
import {
  type ChangeRegister,
  changeRegisterOf,
  type RegisterAsAt,
  registerAsAt,
} from '../../registers/changes/change-register';
import { type ChangeRisk, changeRisks } from '../../registers/changes/change-risks';
import { dayBefore } from '../../registers/changes/day-before';
import { firstDayOf } from '../../registers/changes/days';
import type { Period } from '../../registers/changes/modification-news';
import { monthNews, type ToldNews } from '../../registers/changes/month-news';

/** Which report is wanted: of a committee, about a code, for a month, seen on a day. */
export interface ChangeStatusWanted {
  readonly committeeId: Id;
  readonly codeId: Id;
  /** `2018-08`. */
  readonly month: PartialDate;
  /** The day that the register is seen on; by rule the last of the month. */
  readonly asAt: PartialDate;
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
  /** From the end of the month before to the day it is seen on. */
  readonly period: Period;
  readonly before: RegisterAsAt;
  readonly now: RegisterAsAt;
  readonly names: ChangeNames;
  readonly news: readonly ToldNews[];
  readonly risks: ReadonlyMap<Id, readonly ChangeRisk[]>;
}

/** The context of a report; `null` where the book has no such committee or no such code. */
export function statusContext(book: Book, wanted: ChangeStatusWanted): StatusContext | null {
  const committee = recordOf(book, 'committee', wanted.committeeId);
  const register = changeRegisterOf(book, wanted.codeId);
  if (!committee || !register) return null;
  const period = { after: dayBefore(firstDayOf(wanted.month)), upTo: wanted.asAt };
  const now = registerAsAt(register, period.upTo);
  return {
    book,
    committee,
    wanted,
    register,
    period,
    before: registerAsAt(register, period.after),
    now,
    names: changeNames(now),
    news: monthNews(register, period),
    risks: changeRisks(now),
  };
}
