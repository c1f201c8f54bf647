import { memo, useEffect, useRef, useState } from 'react';
import type { Asker } from './pages-desk';
import type { DrawnPage, PageSize } from './pages-questions';
import { WordsOfPage } from './WordsOfPage';

interface PageViewProps {
  readonly asker: Asker;
  readonly layout: number;
  /** Which page it is, from 0, and how many there are. */
  readonly at: number;
  readonly count: number;
  readonly size: PageSize;
  /** Pixels a point, and of the screen for each of them. */
  readonly scale: number;
  readonly isSeen: boolean;
  /** Goes to a bookmark of the document. */
  readonly goInside: (bookmark: string) => void;
}

/** A page: its place, and, where it is seen, its picture and its words. */
export const PageView = memo(function PageView(props: PageViewProps) {
  const { at, count, size, scale, isSeen } = props;
  const { canvas, drawn } = useDrawn(props);
  return (
    <article
      className="preview-page"
      data-page={at}
      aria-label={`Page ${at + 1} of ${count}`}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      {isSeen && <canvas ref={canvas} />}
      {isSeen && drawn && <WordsOfPage drawn={drawn} scale={scale} goInside={props.goInside} />}
    </article>
  );
});

/** Has the page drawn when it is seen, and anew when it was laid out anew; until then it stays. */
function useDrawn({ asker, layout, at, scale, isSeen }: PageViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState<DrawnPage | null>(null);
  useEffect(() => {
    if (!isSeen) return;
    let isWanted = true;
    const sharp = scale * (window.devicePixelRatio || 1);
    asker.ask('page', asker.id, layout, at, sharp).then(
      page => {
        if (!page || !isWanted || !canvas.current) return;
        show(canvas.current, page.picture);
        setDrawn(page);
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [asker, layout, at, scale, isSeen]);
  return { canvas, drawn };
}

function show(canvas: HTMLCanvasElement, picture: ImageBitmap): void {
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
}
