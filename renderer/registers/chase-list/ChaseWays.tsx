import type { ChaseList } from '../../../shared/registers/chase-list';
import { useDesk } from '../../desk/desk';
import { copyChaseList, giveChaseFile, giveChaseMail, giveEachMail } from './give-chase-list';

interface WaysProps {
  readonly list: ChaseList;
  readonly onDone: () => void;
}

const TABLES = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/** The forms in which a chase list is given out: a file, the clipboard, drafts of mails. */
export function ChaseWays({ list, onDone }: WaysProps) {
  const desk = useDesk();
  const isEmpty = list.pages.length === 0;
  const isOne = list.pages.length === 1;
  const doing = (act: () => Promise<void>) => () => {
    onDone();
    void act();
  };
  return (
    <div className="dialog-acts chase-ways">
      <button
        type="button"
        className="button button-main"
        disabled={isEmpty}
        onClick={doing(() => giveChaseFile(desk, list, 'docx'))}
      >
        Word, a page each
      </button>
      <button
        type="button"
        className="button"
        disabled={isEmpty}
        onClick={doing(() => giveChaseFile(desk, list, 'pdf'))}
      >
        PDF
      </button>
      {TABLES.map(([format, words]) => (
        <button
          key={format}
          type="button"
          className="button"
          disabled={isEmpty}
          onClick={doing(() => giveChaseFile(desk, list, format))}
        >
          {words}
        </button>
      ))}
      <button
        type="button"
        className="button"
        disabled={isEmpty}
        onClick={doing(() => copyChaseList(desk, list))}
      >
        Copy
      </button>
      <button
        type="button"
        className="button"
        disabled={isEmpty}
        onClick={doing(() => giveChaseMail(desk, list))}
      >
        {isOne ? 'E-mail draft' : 'E-mail draft to all'}
      </button>
      {!isOne && (
        <button
          type="button"
          className="button"
          disabled={isEmpty}
          onClick={doing(() => giveEachMail(desk, list))}
        >
          A draft for each owner
        </button>
      )}
    </div>
  );
}
