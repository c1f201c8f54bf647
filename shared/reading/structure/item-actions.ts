import { actionBlock } from '../../model/block';
import { type Inline, plainText } from '../../model/inline';
import { cutLine, trimLine } from '../../model/line-cut';
import { ownerNamed } from '../../model/owner';
import type { ActionRow } from './action-tables';
import { dueField, dueIn } from './due-date';
import { actionForm } from './forms';
import { listWords, type OpenItem, put } from './open-item';
import { ownersIn, splitOwners } from './owners';
import { withoutBold } from './without-bold';

/** A line that is an action: its label is listed, its owners and its date are read from its words. */
export function addAction(item: OpenItem, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  const form = actionForm(text);
  const label = form?.label ?? 0;
  const closed = form?.bracketed === true && /\]\s*$/.test(text);
  const end = closed ? text.lastIndexOf(']') : text.length;
  if (form) listWords(item, line, text.slice(0, label));
  if (closed) listWords(item, line, ']');
  const content = trimLine(cutLine(inline, label, end === text.length ? Infinity : end));
  const own = text.slice(label, end).trim();
  const { newId, meetingDate } = item.context;
  const known = { ref: form?.ref ?? null, owners: ownersIn(own), due: dueIn(own, meetingDate) };
  put(item, actionBlock(newId(), withoutBold(content), known), line);
}

/** A row of a table of actions becomes an action. */
export function addTableAction(item: OpenItem, row: ActionRow): void {
  const { newId, meetingDate } = item.context;
  const owners = row.owner === '' ? ownersIn(row.text) : splitOwners(row.owner).map(ownerNamed);
  const due = dueField(row.due, meetingDate) ?? dueIn(row.text, meetingDate);
  const ref = row.ref === '' ? null : row.ref;
  listWords(item, row.line, row.ref);
  put(item, actionBlock(newId(), row.content, { owners, due, ref }), row.line);
}

/** What a column says of who is to act: the whole action, or only whose it is. */
export function addActionFor(item: OpenItem, line: number, inline: readonly Inline[]): void {
  const text = plainText(inline);
  if (actionForm(text) || ownersIn(text).length > 0 || text.split(/\s+/).length > 4) {
    addAction(item, line, inline);
    return;
  }
  const owners = splitOwners(text).map(ownerNamed);
  put(item, actionBlock(item.context.newId(), inline, { owners }), line);
}
