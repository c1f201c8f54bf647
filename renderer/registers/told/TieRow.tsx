import { useMemo } from 'react';
import { linkIssue } from '../../../shared/commands/issues';
import { linkRisk } from '../../../shared/commands/risks';
import { type Book, recordOf } from '../../../shared/model/book';
import type { Change } from '../../../shared/model/change';
import type { NumberedIssue } from '../../../shared/model/numbered-issue';
import { issueReference } from '../../../shared/model/numbered-issue';
import { isChangeReference } from '../../../shared/model/reference-pattern';
import type { RegisterLink } from '../../../shared/model/register-link';
import type { Risk } from '../../../shared/model/risk';
import { sameValue } from '../../../shared/model/same-value';
import { committeesOf } from '../../../shared/registers/committees';
import { referencesMeant } from '../../../shared/registers/references-meant';
import type { DialogProps } from '../../commands/dialog-props';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { useQuietBook } from '../../store/use-book';
import { Dialog } from '../../ui/Dialog';
import { type PickEntry, PickList } from '../../ui/PickList';
import { LINK_KINDS, type LinkInWords, linkables } from './link-words';

/** Ties a risk or an issue to an action, an item, a modification or another row. */
export function TieRow({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const row = rowOf(book, about);
  const known = useMemo(() => linkables(book), [book]);
  if (!row) return null;
  const name = row.kind === 'risk' ? row.reference : issueReference(row);
  const tie = (link: RegisterLink, label: string) => {
    const links = [...row.links, link];
    const isTied = doIt(desk, { label: `tie ${name} to ${label}` }, now =>
      linking(now, row, links),
    );
    onClose();
    if (!isTied) say(desk.view, `${name} could not be tied to ${label}.`);
  };
  const isFree = (link: RegisterLink) =>
    link.target !== row.id && !row.links.some(each => sameValue(each, link));
  const find = (query: string): PickEntry[] => {
    const found = known.filter(({ link }) => isFree(link)).filter(each => answers(each, query));
    const printed = printedLinks(book, query).filter(
      link => isFree(link) && !found.some(each => each.label === link.target),
    );
    return [
      ...printed.map(link => entryOf({ link, label: link.target, detail: '', anchor: null }, tie)),
      ...found.map(each => entryOf(each, tie)),
    ];
  };
  return (
    <Dialog title={`Tie ${name} to …`} onClose={onClose}>
      <PickList
        label="What it has to do with"
        placeholder="A reference (33/03, SECMP0006), an item, or words"
        find={find}
        nothing="Nothing at hand has these words. The reference of any action can be typed in full."
      />
    </Dialog>
  );
}

function rowOf(book: Book, id: string | null): Risk | NumberedIssue | null {
  return recordOf(book, 'risk', id ?? '') ?? recordOf(book, 'issue', id ?? '');
}

function linking(
  book: Book,
  row: Risk | NumberedIssue,
  links: readonly RegisterLink[],
): Change | null {
  return row.kind === 'risk'
    ? linkRisk(book, { riskId: row.id, links })
    : linkIssue(book, { issueId: row.id, links });
}

function answers({ link, label, detail }: LinkInWords, query: string): boolean {
  const text = `${LINK_KINDS[link.to]} ${label} ${detail}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}

/** What is typed as a reference, whether or not the book has it at hand. */
function printedLinks(book: Book, query: string): RegisterLink[] {
  const typed = query.trim().toUpperCase();
  const committees = committeesOf(book);
  const isChange = committees.some(({ changePatterns }) =>
    changePatterns.some(pattern => isChangeReference(pattern, typed)),
  );
  return [
    ...(isChange ? [{ to: 'modification', target: typed } as const] : []),
    ...referencesMeant(query, committees).map(target => ({ to: 'action', target }) as const),
  ];
}

function entryOf(
  { link, label, detail }: LinkInWords,
  tie: (link: RegisterLink, label: string) => void,
): PickEntry {
  return {
    key: `${link.to} ${link.target}`,
    kind: LINK_KINDS[link.to],
    label,
    detail,
    pick: () => tie(link, label),
  };
}
