import './told.css';
import { recordsOf } from '../../../shared/model/book';
import { printedRow } from '../../../shared/registers/register-rows-meant';
import { useDesk } from '../../desk/desk';
import { openRegisterRow } from '../../going/open-register';
import { useQuietBook } from '../../store/use-book';

/** The risks and issues that are tied to one of these, among other facts; nothing where none is. */
export function TiedRows({ targets }: { readonly targets: readonly string[] }) {
  const desk = useDesk();
  const book = useQuietBook();
  const rows = [...recordsOf(book, 'risk'), ...recordsOf(book, 'issue')].filter(
    ({ links, removedAt }) =>
      removedAt === undefined && links.some(({ target }) => targets.includes(target)),
  );
  if (rows.length === 0) return null;
  return (
    <>
      <dt>Tied to</dt>
      <dd>
        {rows.map(({ kind, id }) => (
          <button
            key={id}
            type="button"
            className="button button-quiet"
            onClick={() => openRegisterRow(desk, kind === 'risk' ? 'risks' : 'issues', id)}
          >
            {printedRow(book, id)}
          </button>
        ))}
      </dd>
    </>
  );
}
