import type { PagePlaces } from './use-page-places';
import { zoomInWords } from './zoom';

interface BarProps {
  readonly places: PagePlaces;
  readonly count: number;
  readonly notices: readonly string[];
}

/** Which page is seen, how large, and what Word shows otherwise. */
export function PreviewBar({ places, count, notices }: BarProps) {
  const { current, scales, zoom, zoomBy, fit } = places;
  return (
    <div className="preview-bar">
      <p className="preview-count">
        page <b>{current + 1}</b> of {count}
      </p>
      {notices.length > 0 && (
        <p className="preview-notice" title={notices.join('\n')}>
          {notices[0]}
        </p>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label="Smaller"
        title="Smaller (-)"
        onClick={() => zoomBy('smaller')}
      >
        −
      </button>
      <button
        type="button"
        className="button button-quiet preview-fit"
        title={zoom === 'width' ? 'Whole page (0)' : 'As wide as the room (0)'}
        onClick={fit}
      >
        {zoomInWords(scales[current] ?? 1)}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label="Larger"
        title="Larger (+)"
        onClick={() => zoomBy('larger')}
      >
        +
      </button>
    </div>
  );
}
