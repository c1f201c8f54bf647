import { type Book, recordOf, recordsOf } from '../../../shared/model/book';
import type { Id } from '../../../shared/model/id';
import type { ReferenceKind } from '../../../shared/model/inline';
import { plainText } from '../../../shared/model/inline';
import { issueReference } from '../../../shared/model/numbered-issue';
import type { RegisterLink } from '../../../shared/model/register-link';
import { actionsOf } from '../../../shared/registers/actions';
import { agendaOf, numberAndTitle } from '../../../shared/registers/agenda';
import { committeesOf } from '../../../shared/registers/committees';
import { issueOf } from '../../../shared/registers/issues/issue-register';
import { meetingInWords } from '../../../shared/registers/meetings';
import { riskOf } from '../../../shared/registers/risks/risk-register';
import {
  type Anchor,
  actionAnchor,
  issueAnchor,
  itemAnchor,
  riskAnchor,
} from '../../meeting/anchors';

/** What each kind of link is called. */
export const LINK_KINDS: { readonly [K in ReferenceKind]: string } = {
  action: 'Action',
  item: 'Item',
  modification: 'Change',
  risk: 'Risk',
  issue: 'Issue',
  section: 'Section',
};

/** A link in words: what it is called and what it is about, and where it leads. */
export interface LinkInWords {
  readonly link: RegisterLink;
  readonly label: string;
  readonly detail: string;
  /** `null` where it cannot be gone to from here. */
  readonly anchor: Anchor | null;
}

/** A link as it is shown; what it leads to should be at hand, else it is called as it is stored. */
export function linkInWords(book: Book, link: RegisterLink): LinkInWords {
  const { to, target } = link;
  switch (to) {
    case 'action':
      return { link, ...actionInWords(book, target) };
    case 'item':
      return { link, ...agendaItemInWords(book, target) };
    case 'risk': {
      const entry = riskOf(book, target);
      const label = entry?.risk.reference ?? target;
      return { link, label, detail: entry?.facts.title ?? '', anchor: entry && riskAnchor(target) };
    }
    case 'issue': {
      const entry = issueOf(book, target);
      const label = entry ? issueReference(entry.issue) : target;
      return {
        link,
        label,
        detail: entry?.facts.title ?? '',
        anchor: entry && issueAnchor(target),
      };
    }
    case 'modification':
    case 'section':
      return { link, label: modificationName(book, target), detail: '', anchor: null };
  }
}

/** Everything at hand that a row of a register can be tied to. */
export function linkables(book: Book): LinkInWords[] {
  const committees = committeesOf(book);
  const actions = committees.flatMap(({ id }) =>
    actionsOf(book, id).map((action): RegisterLink => ({ to: 'action', target: action.id })),
  );
  const items = recordsOf(book, 'agendaItem').map(
    ({ id }): RegisterLink => ({ to: 'item', target: id }),
  );
  const risks = recordsOf(book, 'risk')
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ id }): RegisterLink => ({ to: 'risk', target: id }));
  const issues = recordsOf(book, 'issue')
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ id }): RegisterLink => ({ to: 'issue', target: id }));
  const changes = recordsOf(book, 'modification')
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ reference }): RegisterLink => ({ to: 'modification', target: reference }));
  return [...actions, ...items, ...risks, ...issues, ...changes].map(link =>
    linkInWords(book, link),
  );
}

function actionInWords(book: Book, target: Id): Omit<LinkInWords, 'link'> {
  for (const { id } of committeesOf(book)) {
    const action = actionsOf(book, id).find(each => each.id === target || each.ref === target);
    if (!action) continue;
    const anchor = action.itemId === null ? null : actionAnchor(action.id);
    return { label: action.ref, detail: plainText(action.line), anchor };
  }
  return { label: target, detail: '', anchor: actionAnchor(target) };
}

function agendaItemInWords(book: Book, target: Id): Omit<LinkInWords, 'link'> {
  const item = recordOf(book, 'agendaItem', target);
  const meeting = item && recordOf(book, 'meeting', item.meetingId);
  if (!item || !meeting)
    return { label: 'An item of the minutes', detail: '', anchor: itemAnchor(target) };
  const code = recordOf(book, 'committee', meeting.committeeId)?.code ?? '';
  const number = agendaOf(book, meeting.id).find(entry => entry.item.id === target)?.number ?? '';
  const where = `${code} ${meetingInWords(meeting)}`;
  return {
    label: number === '' ? numberAndTitle(book, item) : `Item ${number} of ${where}`,
    detail: number === '' ? where : item.title,
    anchor: itemAnchor(target),
  };
}

function modificationName(book: Book, target: string): string {
  return recordOf(book, 'modification', target)?.reference ?? target;
}
