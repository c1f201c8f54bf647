import { isTextAlone } from '../../shared/model/agenda-item';
import type { Book } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import { plainText } from '../../shared/model/inline';
import { issuesOf } from '../../shared/registers/issues/issue-register';
import { risksOf } from '../../shared/registers/risks/risk-register';
import type { KnownPlace } from '../editor/editor-context';
import type { MeetingFrame } from '../meeting/meeting-view';

/** What a reference can lead to from this meeting: its items, its actions, and those carried to it. */
export function knownPlaces({ numbered, carried, references, label }: MeetingFrame): KnownPlace[] {
  const items = numbered
    .filter(({ item }) => !isTextAlone(item))
    .map(
      ({ item, number }): KnownPlace => ({
        to: 'item',
        target: item.id,
        label: number === '' ? item.title : `agenda item ${number}`,
        detail: item.title,
      }),
    );
  const here = [...references].map(
    ([target, ref]): KnownPlace => ({
      to: 'action',
      target,
      label: ref,
      detail: 'Raised at this meeting',
    }),
  );
  const before = carried.map(
    ({ action }): KnownPlace => ({
      to: 'action',
      target: action.id,
      label: action.ref,
      detail: plainText(action.line, label),
    }),
  );
  return [...items, ...here, ...before];
}

/** The risks of a committee and the issues of the book, which its minutes can refer to. */
export function rowPlaces(book: Book, committee: Committee): KnownPlace[] {
  const risks = risksOf(book, committee).map(
    ({ risk, facts }): KnownPlace => ({
      to: 'risk',
      target: risk.id,
      label: risk.reference,
      detail: facts.title,
    }),
  );
  const issues = issuesOf(book).map(
    ({ issue, reference, facts }): KnownPlace => ({
      to: 'issue',
      target: issue.id,
      label: reference,
      detail: facts.title,
    }),
  );
  return [...risks, ...issues];
}
