import { type RefObject, useEffect, useRef } from 'react';
import type { FoundPiece } from '../../shared/search/found-piece';
import { type DrawnLine, useLongList } from '../long-lists/use-long-list';
import { HitLine } from './HitLine';
import { KIND_OF_HITS, meetingOfHit } from './hit-words';
import { MOST_HITS, type Searched } from './use-search';

interface ListProps {
  readonly searched: Searched;
  /** Whether she has changed the words since, so that other hits are on their way. */
  readonly isOfOtherWords: boolean;
  /** The number of the hit that is chosen. */
  readonly at: number;
  readonly see: (from: number, to: number) => void;
  readonly codeOf: (committeeId: string) => string;
  readonly onOpen: (at: number) => void;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** How high a hit is as a rule, in pixels. */
const A_HIT = 55;

/** The list the field above leads through; its lines are drawn where they are seen. */
export const HIT_LIST = 'search-hits';

/** The id of the line of a hit. */
export function hitId(at: number): string {
  return `${HIT_LIST}-${at}`;
}

/** What was found, line by line, by meeting or by kind where she wants it so. */
export function HitList(props: ListProps) {
  const { searched, isOfOtherWords, at, see, codeOf, onOpen, scroller } = props;
  const list = useRef<HTMLDivElement>(null);
  const count = Math.min(searched.answer.total, MOST_HITS);
  const { lines, height, measure } = useLongList({
    count,
    scroller,
    list,
    height: A_HIT,
    keyOf: String,
    kept: at,
  });
  const [first, last] = [lines[0]?.index ?? 0, (lines.at(-1)?.index ?? 0) + 1];
  useEffect(() => see(first, last), [see, first, last]);
  return (
    <div className="search-hits" ref={scroller}>
      <div
        id={HIT_LIST}
        ref={list}
        role="listbox"
        aria-label="Hits"
        aria-busy={isOfOtherWords}
        tabIndex={-1}
        style={{ height }}
      >
        {lines.map(line => (
          <Line
            key={line.index}
            line={line}
            hit={searched.hits.get(line.index) ?? null}
            head={headOf(searched, line.index, codeOf)}
            isChosen={line.index === at}
            count={count}
            order={searched.order}
            codeOf={codeOf}
            onOpen={onOpen}
            measure={measure}
          />
        ))}
      </div>
    </div>
  );
}

/** What stands above a hit that begins another group. */
function headOf(
  { hits, order }: Searched,
  at: number,
  codeOf: (committeeId: string) => string,
): string | null {
  const [hit, before] = [hits.get(at), hits.get(at - 1)];
  if (!hit || order === 'best' || (at > 0 && !before)) return null;
  const nameOf = (each: FoundPiece) =>
    order === 'place' ? KIND_OF_HITS[each.doc.place] : meetingOfHit(each, codeOf) || 'The rest';
  return before && nameOf(before) === nameOf(hit) ? null : nameOf(hit);
}

interface LineProps {
  readonly line: DrawnLine;
  readonly hit: FoundPiece | null;
  readonly head: string | null;
  readonly isChosen: boolean;
  readonly count: number;
  readonly order: Searched['order'];
  readonly codeOf: (committeeId: string) => string;
  readonly onOpen: (at: number) => void;
  readonly measure: (line: Element | null) => void;
}

function Line(props: LineProps) {
  const { line, hit, head, isChosen, count, order, codeOf, onOpen, measure } = props;
  return (
    <div
      ref={measure}
      data-index={line.index}
      className="hit-place"
      role="presentation"
      style={{ top: line.from }}
    >
      {head !== null && (
        <p className="hit-head" role="presentation">
          {head}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys */}
      <div
        id={hitId(line.index)}
        className="hit"
        role="option"
        aria-selected={isChosen}
        aria-setsize={count}
        aria-posinset={line.index + 1}
        tabIndex={-1}
        onClick={() => onOpen(line.index)}
      >
        {hit ? (
          <HitLine hit={hit} isUnderMeeting={order === 'meeting'} codeOf={codeOf} />
        ) : (
          <span className="hit-coming" />
        )}
      </div>
    </div>
  );
}
