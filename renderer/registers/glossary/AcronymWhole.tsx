import { type Book, recordsOf } from '../../../shared/model/book';
import type { AcronymEntry, Mention } from '../../../shared/registers/across/acronyms';
import { useDesk } from '../../desk/desk';
import { useQuietBook } from '../../store/use-book';
import { PlaceLine } from '../PlaceLine';
import { openMention } from './open-mention';

/** All that the glossary tells of a short form: what it means, and the sentences that show it. */
export function AcronymWhole({ entry }: { entry: AcronymEntry }) {
  const desk = useDesk();
  const book = useQuietBook();
  const { id, long, others, first, spelled } = entry;
  const known = long === null ? nameInBook(book, id) : null;
  return (
    <article className="whole">
      <h2>{id}</h2>
      <p className="whole-words">
        {long ??
          `Never spelled out in any minutes. Write it once as “${known ?? 'Its Full Name'} (${id})”.`}
      </p>
      {others.length > 0 && <p>Elsewhere spelled out as: {others.join('; ')}.</p>}
      <div className="whole-acts">
        <button
          type="button"
          className="button button-main"
          title="Open the first use in the minutes (Enter)"
          onClick={() => openMention(desk, first)}
        >
          Open the first use
        </button>
        {spelled && (
          <button type="button" className="button" onClick={() => openMention(desk, spelled)}>
            Open where it is spelled out
          </button>
        )}
      </div>
      <ol className="timeline">
        <Shown label="First used" mention={first} />
        {spelled && <Shown label="Spelled out" mention={spelled} />}
      </ol>
    </article>
  );
}

function Shown({ label, mention: { place, sentence } }: { label: string; mention: Mention }) {
  return (
    <li>
      <p>
        <b>{label}</b>
      </p>
      <PlaceLine place={place} />
      <p>{sentence}</p>
    </li>
  );
}

/** The committee or body that has this short form; `null` where none has. */
function nameInBook(book: Book, short: string): string | null {
  const committee = recordsOf(book, 'committee').find(({ code }) => code === short);
  const body = recordsOf(book, 'body').find(({ shortName }) => shortName === short);
  return committee?.name ?? body?.name ?? null;
}
