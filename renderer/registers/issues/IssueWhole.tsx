import { linkIssue, removeIssue, takeBackOfIssue } from '../../../shared/commands/issues';
import { sameValue } from '../../../shared/model/same-value';
import type { IssueRow } from '../../../shared/registers/issues/issue-fields';
import { issueHistory } from '../../../shared/registers/issues/issue-register';
import { openDialog } from '../../commands/open-places';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { useView } from '../../store/use-book';
import { Links } from '../told/Links';
import { Sayings } from '../told/Sayings';
import { StatusMark } from '../told/StatusMark';
import { Told } from '../told/Told';

/** All that the register tells of an issue: its text, its links, and what was said of it. */
export function IssueWhole({ row }: { row: IssueRow }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { issue, facts, reference } = row;
  const { id: issueId } = issue;
  const of = (words: string) => ({ label: `${words} ${reference}` });
  const takeOff = (link: (typeof issue.links)[number]) =>
    doIt(desk, of('a link of'), book =>
      linkIssue(book, { issueId, links: issue.links.filter(each => !sameValue(each, link)) }),
    );
  const takeBack = (statementId: string) =>
    doIt(desk, of('what was said of'), book => takeBackOfIssue(book, { issueId, statementId }));
  const remove = () => {
    if (!doIt(desk, of('remove'), (book, context) => removeIssue(book, issueId, context))) return;
    say(desk.view, `${reference} is in the trash. Undo brings it back.`);
  };
  return (
    <article className="whole">
      <p className="whole-top">
        <span className="reference">{reference}</span> <StatusMark status={facts.status} />
      </p>
      <h2>{facts.title}</h2>
      {facts.text !== '' && <p className="whole-text">{facts.text}</p>}
      <div className="whole-acts">
        <button
          type="button"
          className="button button-main"
          disabled={readOnly}
          onClick={() => openDialog(desk, 'issue', issueId)}
        >
          Say what became of it …
        </button>
        <button type="button" className="button button-plain" disabled={readOnly} onClick={remove}>
          Remove
        </button>
      </div>
      <Links
        links={issue.links}
        onRemove={takeOff}
        onAdd={() => openDialog(desk, 'tieRow', issueId)}
      />
      <Sayings targets={[issueId, reference]} />
      <Told news={issueHistory(row)} onTakeBack={takeBack} />
    </article>
  );
}
