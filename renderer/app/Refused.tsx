import { useState } from 'react';
import { knownBooks } from '../books/known-books';
import { wallClock } from '../desk/wall-clock';
import { Message } from '../ui/Message';
import type { BookRefused } from './open-book';

/** A book that could not be opened: what happened, what is safe, and what she can do. */
export function Refused({ refusal }: { refusal: BookRefused }) {
  const [answer, setAnswer] = useState('');
  return (
    <Message title="Your book could not be opened" alert>
      <p>{refusal.message}</p>
      <p className="message-ways">
        <button type="button" className="button button-main" onClick={() => location.reload()}>
          Try again
        </button>
        <button
          type="button"
          className="button button-plain"
          onClick={() => void saveRescued(refusal).then(setAnswer)}
        >
          Save what the second copy holds as a file
        </button>
      </p>
      <OtherBooks />
      {answer !== '' && <p role="status">{answer}</p>}
    </Message>
  );
}

/** The way to the other books of this computer, which one that does not open must not bar. */
function OtherBooks() {
  const books = knownBooks(localStorage);
  const others = books.all().filter(({ name }) => name !== books.current().name);
  const open = (name: string) => {
    books.choose(name);
    location.reload();
  };
  if (others.length === 0) return null;
  return (
    <p className="message-ways">
      {others.map(({ name, title }) => (
        <button key={name} type="button" className="button button-plain" onClick={() => open(name)}>
          Open {title} instead
        </button>
      ))}
    </p>
  );
}

/** Gives her all that the second copy holds as a file; what became of it, in words. */
async function saveRescued({ host, rescue }: BookRefused): Promise<string> {
  const text = await rescue().catch(() => null);
  if (text === null) return 'The second copy cannot be read now. It was not changed.';
  const name = `minutebook rescued ${wallClock().today}.json`;
  const saved = await host.saveFile({ name, bytes: new TextEncoder().encode(text) });
  if (!saved.ok) return saved.message;
  return saved.value ? `${saved.value.name} was written.` : '';
}
