import { createElement, type ReactNode } from 'react';
import { isLinkTarget } from '../../shared/model/link-target';
import { drawnSize } from '../../shared/pages/layout/type-heights';
import type { PageParagraph, TextMark } from '../../shared/pages/page';
import { Way } from '../ui/Way';
import { cssFamily } from './page-font';
import type { DrawnPage } from './pages-questions';

interface WordsProps {
  readonly drawn: DrawnPage;
  readonly scale: number;
  /** Goes to a bookmark of the document. */
  readonly goInside: (bookmark: string) => void;
}

/** The words of a page over its picture, unseen: to be heard, selected and followed. */
export function WordsOfPage({ drawn: { texts, paragraphs }, scale, goInside }: WordsProps) {
  const lines = paragraphs.map((paragraph, at) => ({
    paragraph,
    marks: texts.filter(mark => mark.paragraph === at && !mark.isLeader),
  }));
  return (
    <div className="preview-words">
      {lines.map(({ paragraph, marks }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a page have no other name
        <ParagraphWords key={at} paragraph={paragraph}>
          {marks.map((mark, nth) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nor have words
            <Words key={nth} mark={mark} scale={scale} goInside={goInside} />
          ))}
        </ParagraphWords>
      ))}
    </div>
  );
}

/** A heading of the document is one under the heading of what it stands in. */
function ParagraphWords({
  paragraph: { heading, area },
  children,
}: {
  paragraph: PageParagraph;
  children: ReactNode;
}) {
  if (heading === null || area !== 'body') return <p>{children}</p>;
  return createElement(`h${Math.min(6, heading + 2)}`, null, children);
}

interface OneWords {
  readonly mark: TextMark;
  readonly scale: number;
  /** Goes to a bookmark of the document. */
  readonly goInside: (bookmark: string) => void;
}

function Words({ mark, scale, goInside }: OneWords) {
  const { text, x, y, width, look, link } = mark;
  const size = drawnSize(look) * scale;
  const style = {
    left: x * scale,
    top: y * scale - size * 0.95,
    width: width * scale,
    fontFamily: cssFamily(look.font),
    fontSize: size,
    fontWeight: look.bold ? 700 : 400,
    fontStyle: look.italic ? 'italic' : 'normal',
  };
  if (link === null) return <span style={style}>{text} </span>;
  if ('href' in link) {
    if (!isLinkTarget(link.href)) return <span style={style}>{text} </span>;
    return (
      <Way href={link.href} target="_blank" rel="noreferrer" style={style}>
        {text}{' '}
      </Way>
    );
  }
  return (
    <button
      type="button"
      style={style}
      onClick={event => {
        event.stopPropagation();
        goInside(link.to);
      }}
    >
      {text}{' '}
    </button>
  );
}
