import { useEffect, useRef, useState } from 'react';
import type { BlockDifference } from '../../shared/versions/difference';
import { contextOf, isShort, type Shown } from './folded';
import { keyed } from './LinePieces';
import { DifferingBlock } from './PaperBlock';

interface PaperProps {
  readonly shown: readonly Shown[];
  /** The number of the change that is looked at. */
  readonly at: number;
}

/** A comparison on paper: what was removed struck, what was added underlined, the rest folded. */
export function DifferencePaper({ shown, at }: PaperProps) {
  const place = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown may be another comparison
  useEffect(() => {
    place.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [at, shown]);
  return (
    <section
      ref={place}
      className="compare-paper-frame"
      aria-label="What differs"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its frame is read on by key
      tabIndex={0}
      data-first
    >
      <article className="compare-paper">
        {shown.map((part, index) =>
          part.what === 'change' ? (
            <Change key={`change ${part.number}`} part={part} isChosen={part.number === at} />
          ) : (
            <Same key={`same ${part.key}`} stretch={part} isLast={index === shown.length - 1} />
          ),
        )}
      </article>
    </section>
  );
}

function Change({
  part: { each, number },
  isChosen,
}: {
  readonly part: Extract<Shown, { what: 'change' }>;
  readonly isChosen: boolean;
}) {
  const moved = movedWords(each);
  return (
    <div className="compare-change" data-chosen={isChosen || undefined}>
      <span className="compare-number" aria-hidden>
        {number}
      </span>
      {moved && <p className="compare-moved">{moved}</p>}
      <DifferingBlock each={each} />
    </div>
  );
}

function movedWords(each: BlockDifference): string | null {
  if (each.how === 'removed' && each.moved) return 'Moved from here';
  return each.how === 'added' && each.moved ? 'Moved to here' : null;
}

interface SameProps {
  readonly stretch: Extract<Shown, { what: 'same' }>;
  readonly isLast: boolean;
}

/** What is the same, folded to where the change after it stands. */
function Same({ stretch, isLast }: SameProps) {
  const [isOpen, setOpen] = useState(isShort(stretch));
  if (isOpen) return <Blocks blocks={stretch.all} />;
  return (
    <>
      <button type="button" className="button compare-fold" onClick={() => setOpen(true)}>
        {`Show ${stretch.all.length} unchanged`}
      </button>
      {!isLast && <Blocks blocks={contextOf(stretch)} />}
    </>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly BlockDifference[] }) {
  return keyed(blocks).map(([key, each]) => <DifferingBlock key={key} each={each} />);
}
