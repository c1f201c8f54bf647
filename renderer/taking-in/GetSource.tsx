import './taking-in.css';
import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { GivenFile } from '../../shared/host';
import { useDesk } from '../desk/desk';
import { say } from '../store/said';
import { Problem } from '../ui/Problem';

interface Props {
  /** What can be taken in, and that nothing is written by it. */
  readonly intro: string;
  /** What can be pasted, and from where. */
  readonly pasteLabel: string;
  /** Why the last one could not be read, in words. */
  readonly problem: string | null;
  readonly onFile: (file: GivenFile) => void;
  readonly onText: (text: string) => void;
  /** What was pasted as a page has it; absent where only its text is read. */
  readonly onHtml?: (html: string) => void;
}

/** Where something to take in comes from: a file that she chooses, or what she pastes. */
export function GetSource({ intro, pasteLabel, problem, onFile, onText, onHtml }: Props) {
  const desk = useDesk();
  const [text, setText] = useState('');
  const choose = async () => {
    const file = await desk.host.chooseFile();
    if (!file.ok) say(desk.view, file.message, true);
    else if (file.value) onFile(file.value);
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    if (html === '' || !onHtml) return;
    event.preventDefault();
    onHtml(html);
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className="dialog-form" onSubmit={read}>
      <p>{intro}</p>
      <div className="taking-file">
        <button
          type="button"
          className="button button-main"
          data-first
          onClick={() => void choose()}
        >
          Choose a file …
        </button>
        <Problem
          words={
            problem !== null &&
            `${problem} Your book is as it was: choose another file, or paste its text.`
          }
        />
      </div>
      <label>
        {pasteLabel}
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
