import type { HitOrder, SearchAnswer } from '../../shared/search/search';
import { SEARCH_PLACES } from '../../shared/search/search-doc';
import {
  filterInWords,
  placesMeant,
  type QueryFilter,
  queryInWords,
  readQuery,
} from '../../shared/search/search-query';
import { ChoiceStrip } from '../ui/ChoiceStrip';
import { KIND_OF_HITS } from './hit-words';

interface ChoicesProps {
  readonly typed: string;
  readonly answer: SearchAnswer | null;
  readonly order: HitOrder;
  readonly onTyped: (typed: string) => void;
  readonly onOrder: (order: HitOrder) => void;
}

const ORDERS: readonly { readonly order: HitOrder; readonly label: string }[] = [
  { order: 'best', label: 'Likeliest first' },
  { order: 'meeting', label: 'By meeting' },
  { order: 'place', label: 'By kind' },
];

/** What narrows the search, and in what order hits are shown: all of it can be typed as well. */
export function SearchChoices({ typed, answer, order, onTyped, onOrder }: ChoicesProps) {
  const query = readQuery(typed);
  const others = query.filters.filter(({ name }) => name !== 'in');
  const without = (filter: QueryFilter) =>
    onTyped(queryInWords({ ...query, filters: query.filters.filter(each => each !== filter) }));
  return (
    <div className="search-choices">
      <Kinds typed={typed} answer={answer} onTyped={onTyped} />
      {others.map(filter => (
        <button
          key={filterInWords(filter)}
          type="button"
          className="search-chip"
          aria-label={`Take away ${filterInWords(filter)}`}
          onClick={() => without(filter)}
        >
          {filterInWords(filter)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <label className="search-order">
        <span>Order</span>
        <select value={order} onChange={({ target }) => onOrder(target.value as HitOrder)}>
          {ORDERS.map(each => (
            <option key={each.order} value={each.order}>
              {each.label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** No kind is chosen before the others. */
const EVERY_KIND = '';

type KindsProps = Pick<ChoicesProps, 'typed' | 'answer' | 'onTyped'>;

/** The kinds of what was found, each with its count; the arrow keys go along. */
function Kinds({ typed, answer, onTyped }: KindsProps) {
  const query = readQuery(typed);
  const chosen = query.filters.filter(({ name }) => name === 'in');
  const places = chosen.flatMap(({ value, isUnwanted }) => (isUnwanted ? [] : placesMeant(value)));
  const counts = answer?.counts;
  const all = SEARCH_PLACES.reduce((sum, place) => sum + (counts?.[place] ?? 0), 0);
  const choose = (place: string | null) => {
    const others = query.filters.filter(({ name }) => name !== 'in');
    const wanted = { name: 'in', value: place ?? '', isUnwanted: false } as const;
    onTyped(queryInWords({ ...query, filters: place === null ? others : [...others, wanted] }));
  };
  const shown = SEARCH_PLACES.filter(place => (counts?.[place] ?? 0) > 0 || places.includes(place));
  if (all === 0) return null;
  const only = places.length === 1 ? (places[0] ?? null) : null;
  const kinds = shown.map(place => ({
    value: place,
    words: KIND_OF_HITS[place],
    count: counts?.[place] ?? 0,
  }));
  return (
    <ChoiceStrip
      label="Kind"
      value={chosen.length === 0 ? EVERY_KIND : only}
      choices={[{ value: EVERY_KIND, words: 'All', count: all }, ...kinds]}
      onChange={kind => choose(kind === EVERY_KIND ? null : kind)}
    />
  );
}
