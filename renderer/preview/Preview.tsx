import './preview.css';
import { useCallback, useEffect, useRef } from 'react';
import type { Id } from '../../shared/model/id';
import type { PagePlace } from '../../shared/pages/place-of-words';
import { PageView } from './PageView';
import { PreviewBar } from './PreviewBar';
import { itemAtPlace } from './page-places';
import type { Asker } from './pages-desk';
import type { PagesAnswer } from './pages-questions';
import { actOfKey } from './preview-keys';
import { type Followed, useFollowing } from './use-following';
import { type PagePlaces, usePagePlaces } from './use-page-places';
import { type Shown, usePages } from './use-pages';

/** Beside what is shown: where a click on a place leads, and what is followed. */
interface PreviewWays {
  /** Goes to the text of an item, if it can to the words that were clicked. */
  readonly openItem?: (itemId: Id, words: string) => void;
  readonly follows?: Followed;
}

const NOTHING: Followed = { itemId: null, written: null };

/** The Word file as it is printed, page by page, following what is written. */
export function Preview({ openItem, follows = NOTHING, ...shown }: Shown & PreviewWays) {
  const pages = usePages(shown);
  if (pages === 'failed') {
    return (
      <p className="preview-says" role="status">
        The pages could not be drawn. The minutes are safe in the book, and the Word file can be
        written as ever.
      </p>
    );
  }
  if (!pages) return <p className="preview-says">The pages are being laid out …</p>;
  return <Pages {...pages} openItem={openItem} follows={follows} />;
}

interface PagesProps {
  readonly asker: Asker;
  readonly answer: PagesAnswer;
  readonly openItem: PreviewWays['openItem'];
  readonly follows: Followed;
}

function Pages({ asker, answer, openItem, follows }: PagesProps) {
  const { pages, items, title, language, notices } = answer;
  const places = usePagePlaces(pages);
  useFollowing(follows, { asker, answer }, places);
  const open = (place: PagePlace, words: string) => {
    const there = itemAtPlace(items, place);
    if (there !== null) openItem?.(there, words);
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actOfKey(event.key, places, () => open(places.upper, ''));
    // Enter on a link follows it.
    if (!act || (event.key === 'Enter' && event.target !== event.currentTarget)) return;
    event.preventDefault();
    act();
  };
  return (
    <section className="preview" aria-label="Pages as they are printed">
      <PreviewBar places={places} count={pages.length} notices={notices} />
      <div
        className="preview-room"
        ref={places.scroller}
        role="document"
        aria-label={title}
        aria-keyshortcuts="PageUp PageDown + - 0"
        lang={language || undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by key
        tabIndex={0}
        onKeyDown={press}
        onClick={({ target, clientY }) => {
          const at = clickedPlace(target, clientY, places.scales);
          if (at && getSelection()?.isCollapsed !== false) open(at.place, at.words);
        }}
      >
        <PagesOfAnswer
          asker={asker}
          answer={answer}
          places={places}
          opens={openItem !== undefined}
        />
      </div>
    </section>
  );
}

function PagesOfAnswer({
  asker,
  answer: { pages, layout, bookmarks },
  places,
  opens,
}: {
  asker: Asker;
  answer: PagesAnswer;
  places: PagePlaces;
  opens: boolean;
}) {
  const { scales, seen } = places;
  const latest = useRef({ bookmarks, places });
  useEffect(() => {
    latest.current = { bookmarks, places };
  });
  // Pages that did not change are not drawn again.
  const goInside = useCallback((bookmark: string) => {
    const now = latest.current;
    const place = now.bookmarks.get(bookmark);
    if (place) now.places.show(place);
  }, []);
  return (
    <div className="preview-pages" data-opens={opens || undefined}>
      {pages.map((size, at) => (
        <PageView
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          key={at}
          asker={asker}
          layout={layout}
          at={at}
          count={pages.length}
          size={size}
          scale={scales[at] ?? 1}
          isSeen={at >= seen[0] - 1 && at <= seen[1] + 1}
          goInside={goInside}
        />
      ))}
    </div>
  );
}

/** The place of a page that was clicked, and the words there. */
function clickedPlace(target: EventTarget, clientY: number, scales: readonly number[]) {
  const element = target instanceof Element ? target : null;
  const page = element?.closest<HTMLElement>('[data-page]');
  if (!page) return null;
  const at = Number(page.dataset['page']);
  const y = (clientY - page.getBoundingClientRect().top) / (scales[at] ?? 1);
  const words = element?.matches('.preview-words span') ? (element.textContent ?? '') : '';
  return { place: { page: at, y }, words };
}
