import { useState } from 'react';
import type { KnownBook } from '../books/known-books';
import { useDesk } from '../desk/desk';
import { goToBook } from '../desk/other-book';
import { TextSetting } from '../settings/TextSetting';

/** The books of this computer: the one that is open, and the way to each other. */
export function BooksHere() {
  const desk = useDesk();
  const [books, setBooks] = useState(desk.books.all());
  const rename = ({ name }: KnownBook, title: string) => {
    if (title.trim() === '') return false;
    desk.books.rename(name, title.trim());
    setBooks(desk.books.all());
    return true;
  };
  return (
    <section className="setting">
      <h2>Books on this computer</h2>
      <p className="settings-remark">
        Each is a world of its own, with its committees and meetings. A backup that is opened as a
        second book stands here too.
      </p>
      <ul className="book-rows">
        {books.map(book => (
          <li key={book.name}>
            <TextSetting
              label="Name"
              value={book.title}
              refusal="It stays as it was: a book needs a name."
              save={title => rename(book, title)}
            />
            {book.name === desk.books.current().name ? (
              <span className="state">Open now</span>
            ) : (
              <button
                type="button"
                className="button button-plain"
                aria-label={`Open ${book.title}`}
                onClick={() => void goToBook(desk, book.name, `${book.title} is open now.`)}
              >
                Open
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
