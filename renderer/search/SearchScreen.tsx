import './search.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { recordOf } from '../../shared/model/book';
import { SEARCH_FIELD } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import type { SearchShown } from '../store/view-store';
import { useOnceReady } from '../ui/use-once-ready';
import { HIT_LIST, HitList, hitId } from './HitList';
import { openHit } from './open-hit';
import { SearchChoices } from './SearchChoices';
import { SearchSays } from './SearchSays';
import { MOST_HITS, useSearch } from './use-search';

/** How far Page Up and Page Down go. */
const PAGE = 8;

/** The whole book, searched by words; each hit opens where it stands, and she comes back to it. */
export function SearchScreen() {
  const desk = useDesk();
  const book = useQuietBook();
  const { typed, order, at } = useView(view => view.search);
  const change = (next: Partial<SearchShown>) =>
    desk.view.setState(({ search }) => ({ search: { ...search, ...next } }));
  const scroller = useRef<HTMLDivElement>(null);
  const searching = useSearch(typed, order);
  const { searched, see } = searching;
  const count = Math.min(searched?.answer.total ?? 0, MOST_HITS);
  const chosen = Math.min(at, count - 1);
  const isDrawn = searched !== null;
  useEffect(() => {
    if (isDrawn) document.getElementById(hitId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [isDrawn, chosen]);
  const open = (number: number) => {
    const hit = searched?.hits.get(number);
    if (!hit) return;
    change({ at: number });
    void openHit(desk, hit);
  };
  const isAnswered = searched?.typed === typed && searched.order === order;
  // The hits shown meanwhile are of other words.
  const enter = useOnceReady(isAnswered, typed, () => open(chosen));
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepOf(event.key, chosen, count);
    if (next !== null) change({ at: next });
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && typed !== '') change({ typed: '', at: 0 });
    else return;
    event.preventDefault();
  };
  const codeOf = (id: string) => recordOf(book, 'committee', id)?.code ?? '';
  return (
    <main className="screen search-screen" id="desk" tabIndex={-1}>
      <title>Search – Minutebook</title>
      <h1 className="for-readers">Search</h1>
      <div className="search-head">
        <SearchField
          typed={typed}
          chosen={count > 0 ? hitId(chosen) : null}
          onTyped={next => change({ typed: next, at: 0 })}
          onKey={press}
        />
        {typed.trim() !== '' && (
          <SearchChoices
            typed={typed}
            answer={searched?.answer ?? null}
            order={order}
            onTyped={next => change({ typed: next, at: 0 })}
            onOrder={next => change({ order: next, at: 0 })}
          />
        )}
        <SearchSays typed={typed} searching={searching} />
      </div>
      {searched && count > 0 && (
        <HitList
          searched={searched}
          isOfOtherWords={!isAnswered}
          at={chosen}
          see={see}
          codeOf={codeOf}
          onOpen={open}
          scroller={scroller}
        />
      )}
    </main>
  );
}

interface FieldProps {
  readonly typed: string;
  /** The id of the line that is chosen; `null` where there is none. */
  readonly chosen: string | null;
  readonly onTyped: (typed: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The field keeps the keyboard, so that she can go on typing among the hits. */
function SearchField({ typed, chosen, onTyped, onKey }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <input
      id={SEARCH_FIELD}
      ref={field}
      className="search-field"
      role="combobox"
      aria-label="Search the whole book"
      aria-expanded={chosen !== null}
      aria-controls={chosen === null ? undefined : HIT_LIST}
      aria-activedescendant={chosen ?? undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder="Words, “a phrase”, a reference, owner:DCC is:open …"
      value={typed}
      onChange={({ target }) => onTyped(target.value)}
      onKeyDown={onKey}
    />
  );
}

function stepOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    default:
      return null;
  }
}
