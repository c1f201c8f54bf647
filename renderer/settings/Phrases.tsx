import { type FormEvent, useState } from 'react';
import { addPhrase, setCommittee } from '../../shared/commands/committees';
import type { Committee } from '../../shared/model/committee';
import { phrasesOf } from '../../shared/registers/phrases';
import { doIt, useDesk } from '../desk/desk';

/** What is typed in short: the committee's own phrases, and those that follow from its verbs. */
export function Phrases({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, phrases } = committee;
  const own = new Set(phrases.map(({ short }) => short));
  const take = (short: string) =>
    doIt(desk, { label: `phrase ${short} of ${code}` }, book =>
      setCommittee(book, {
        committeeId: id,
        details: { phrases: phrases.filter(phrase => phrase.short !== short) },
      }),
    );
  return (
    <section className="setting">
      <h2>Phrases</h2>
      <p className="settings-remark">
        The short form and a space become the words. Those in grey come from the verbs.
      </p>
      <ul className="setting-phrases">
        {phrasesOf(committee).map(({ short, words }) => (
          <li key={short} data-own={own.has(short) || undefined}>
            <kbd>{short}</kbd> {words}
            {own.has(short) && (
              <button type="button" aria-label={`Take off ${short}`} onClick={() => take(short)}>
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      <NewPhrase committee={committee} />
    </section>
  );
}

function NewPhrase({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const [short, setShort] = useState('');
  const [words, setWords] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const phrase = { short: short.trim(), words: words.trim() };
    const done = doIt(desk, { label: `phrase ${phrase.short} of ${committee.code}` }, book =>
      addPhrase(book, { committeeId: committee.id, phrase }),
    );
    if (!done) return;
    setShort('');
    setWords('');
  };
  return (
    <form className="setting-add" onSubmit={add}>
      <input
        aria-label="Short form"
        placeholder="Short"
        required
        pattern="\S+"
        value={short}
        onChange={({ target }) => setShort(target.value)}
      />
      <input
        aria-label="The words it stands for"
        placeholder="The words it stands for"
        required
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <button type="submit" className="button button-plain">
        Add
      </button>
    </form>
  );
}
