import { useMemo } from 'react';
import { removeIssue } from '../../../shared/commands/issues';
import { WHOLE_REGISTER, wanting } from '../../../shared/model/register-view';
import { ISSUE_FIELDS, type IssueRow } from '../../../shared/registers/issues/issue-fields';
import { issuesOf } from '../../../shared/registers/issues/issue-register';
import { sourceOfRows } from '../../clerk/register-source';
import { CommandButton } from '../../commands/CommandButton';
import { openDialog, openToClose } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import type { RegisterBeginning } from '../../desk/register-shown';
import { useQuietBook } from '../../store/use-book';
import type { Column } from '../column';
import { Register } from '../Register';
import { StatusMark } from '../told/StatusMark';
import { IssueWhole } from './IssueWhole';

const BEGINNING: RegisterBeginning = {
  view: wanting(WHOLE_REGISTER, 'standing', ['open']),
  filters: [
    { field: 'standing', label: 'Status', isStrip: true },
    { field: 'keptBy', label: 'Kept by' },
  ],
  groups: [{ field: 'keptBy', label: 'Kept by' }],
  sorts: [
    { field: 'ref', label: 'Number' },
    { field: 'title', label: 'Issue' },
    { field: 'standing', label: 'Status' },
  ],
};

const COLUMNS: readonly Column<IssueRow>[] = [
  {
    name: 'ref',
    label: 'Number',
    width: '170px',
    cell: ({ reference }) => <span className="reference">{reference}</span>,
  },
  {
    name: 'title',
    label: 'Issue',
    cell: ({ facts }) => (
      <>
        <span className="told-title">{facts.title}</span>
        <span className="register-words">{facts.text}</span>
      </>
    ),
  },
  { name: 'keptBy', label: 'Kept by', width: '18%', cell: ({ issue }) => issue.keptBy },
  {
    name: 'standing',
    label: 'Status',
    width: '96px',
    cell: ({ facts }) => <StatusMark status={facts.status} />,
  },
];

/** The numbered issues that the minutes speak of, whichever body keeps them. */
export function IssueRegister() {
  const desk = useDesk();
  const book = useQuietBook();
  const source = useMemo(() => {
    const rows = issuesOf(book).map((entry): IssueRow => ({ ...entry, id: entry.issue.id }));
    return sourceOfRows(rows, ISSUE_FIELDS);
  }, [book]);
  const remove = ({ id, reference }: IssueRow) =>
    void doIt(desk, { label: `remove ${reference}` }, (now, context) =>
      removeIssue(now, id, context),
    );
  return (
    <Register<IssueRow>
      name="issues"
      title="Register of issues"
      source={source}
      columns={COLUMNS}
      beginning={BEGINNING}
      nameOf={({ reference }) => reference}
      open={({ id }) => openDialog(desk, 'issue', id)}
      whole={row => <IssueWhole key={row.id} row={row} />}
      keys={[
        { key: 'N', act: () => openDialog(desk, 'issue') },
        { key: 'R', act: ({ id }) => openDialog(desk, 'issue', id) },
        { key: 'X', act: ({ id }) => openToClose(desk, 'issue', id) },
        { key: 'T', act: ({ id }) => openDialog(desk, 'tieRow', id) },
        { key: 'DELETE', act: remove },
      ]}
      empty={
        <p>
          No issue is entered yet. An issue has the number that some body gave it, such as “SEC
          Panel Issue 2”, so that minutes can refer to it, and keeps what every meeting said of it.
        </p>
      }
    >
      <CommandButton name="issues.new" kind="main">
        New issue …
      </CommandButton>
    </Register>
  );
}
