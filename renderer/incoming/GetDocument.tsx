import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { GivenFile } from '../../shared/host';
import { useDesk } from '../desk/desk';
import { say } from '../store/view-store';

interface Props {
  readonly problem: string | null;
  readonly onFile: (file: GivenFile) => void;
  readonly onHtml: (html: string) => void;
  readonly onText: (text: string) => void;
}

/** Where minutes or an agenda come from: a file that she chooses, or what she pastes. */
export function GetDocument({ problem, onFile, onHtml, onText }: Props) {
  const desk = useDesk();
  const [text, setText] = useState('');
  const choose = async () => {
    const file = await desk.host.chooseFile();
    if (!file.ok) say(desk.view, file.message, true);
    else if (file.value) onFile(file.value);
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    onHtml(html);
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className="dialog-form" onSubmit={read}>
      <p>
        Minutes or an agenda as Word (.docx), text, Markdown or a web page. You see what was
        recognised beside the file, and nothing enters your book before you say so.
      </p>
      <div className="import-file">
        <button
          type="button"
          className="button button-main"
          data-first
          onClick={() => void choose()}
        >
          Choose a file …
        </button>
        {problem !== null && (
          <p role="alert" className="dialog-problem">
            {problem}
          </p>
        )}
      </div>
      <label>
        Or paste it here, from Word, a mail or a web page
        <textarea
          rows={8}
          value={text}
          spellCheck={false}
          onPaste={paste}
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
