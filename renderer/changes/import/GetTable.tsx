import { type FormEvent, useState } from 'react';
import type { GivenFile } from '../../../shared/host';
import { useDesk } from '../../desk/desk';
import { say } from '../../store/view-store';

interface Props {
  /** Why the last file could not be read, in words. */
  readonly problem: string | null;
  readonly waiting: boolean;
  readonly onFile: (file: GivenFile) => void;
  readonly onPaste: (text: string) => void;
}

/** Where the table comes from: a file that she chooses, or rows that she pastes. */
export function GetTable({ problem, waiting, onFile, onPaste }: Props) {
  const desk = useDesk();
  const [text, setText] = useState('');
  const choose = async () => {
    const file = await desk.host.chooseFile();
    if (!file.ok) say(desk.view, file.message, true);
    else if (file.value) onFile(file.value);
  };
  const paste = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onPaste(text);
  };
  return (
    <form className="dialog-form" onSubmit={paste}>
      <p>
        An Excel workbook (.xlsx), a file of values (.csv), or a Word document with a table. You see
        what it would change before anything is written.
      </p>
      <div className="import-file">
        <button
          type="button"
          className="button button-main"
          data-first
          disabled={waiting}
          onClick={() => void choose()}
        >
          Choose a file …
        </button>
        <p role="status" className={problem === null ? 'dialog-remark' : 'dialog-problem'}>
          {waiting ? 'It is being read …' : problem}
        </p>
      </div>
      <label>
        Or paste rows from Excel or Word, with their heads
        <textarea
          rows={6}
          value={text}
          spellCheck={false}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <div className="dialog-acts">
        <button type="submit" className="button" disabled={text.trim() === ''}>
          Read what I pasted
        </button>
      </div>
    </form>
  );
}
