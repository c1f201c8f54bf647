import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { type Doubt, doubtsOf } from '../../shared/incoming/plan';
import { useLongList } from '../long-lists/use-long-list';
import type { Draft } from './draft';
import { Line } from './Line';
import { keyed } from './line-keys';
import { sourceLines } from './source-lines';

interface Props {
  readonly draft: Draft;
  readonly change: (next: (draft: Draft) => Draft) => void;
  /** Goes to the fields of the line. */
  readonly onDetails: () => void;
}

/** How high a line is as a rule, in pixels. */
const A_LINE = 46;

/** The list that has the keyboard; its lines are drawn where they are seen. */
export const LINE_LIST = 'incoming-lines';

/** The file at the left, what was recognised at the right, line by line. */
export function LineList({ draft, change, onDetails }: Props) {
  const { plan, at } = draft;
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  // Corrections leave the file as it is: what stands at the left is found once.
  const { proposed, fileLines } = plan;
  const sources = useMemo(() => sourceLines({ rows: proposed, fileLines }), [proposed, fileLines]);
  const doubts = useMemo(() => doubtsByRow(doubtsOf(plan)), [plan]);
  const { lines, height, measure } = useLongList({
    count: plan.rows.length,
    scroller,
    list,
    height: A_LINE,
    keyOf: index => plan.rows[index]?.id ?? String(index),
    kept: at,
  });
  useLayoutEffect(() => {
    document.getElementById(lineId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onDetails();
    else {
      const next = keyed(draft, event.key, linesSeen(scroller.current));
      if (!next) return;
      change(next);
    }
    event.preventDefault();
  };
  return (
    <div className="incoming-list">
      <div className="incoming-heads" aria-hidden="true">
        <span>In the file</span>
        <span>What was recognised</span>
      </div>
      <div className="incoming-scroller" ref={scroller}>
        <div
          ref={list}
          id={LINE_LIST}
          className="incoming-lines"
          role="listbox"
          aria-label="Lines of the file, with what was recognised"
          aria-activedescendant={lineId(at)}
          tabIndex={0}
          data-first
          style={{ height }}
          onKeyDown={press}
        >
          {lines.map(({ index, from }) => {
            const row = plan.rows[index];
            const source = sources[index];
            if (!row || !source) return null;
            return (
              <Line
                key={row.id}
                id={lineId(index)}
                row={row}
                source={source}
                doubts={doubts.get(row.id) ?? NONE}
                isChosen={index === at}
                isHers={row.said.kind !== proposed[index]?.said.kind}
                place={{ index, from, count: plan.rows.length }}
                measure={measure}
                onChoose={() => change(now => ({ ...now, at: index }))}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const NONE: readonly Doubt[] = [];

function lineId(at: number): string {
  return `${LINE_LIST}-${at}`;
}

function linesSeen(scroller: HTMLElement | null): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? A_LINE) / A_LINE) - 1);
}

function doubtsByRow(doubts: readonly Doubt[]): ReadonlyMap<string, readonly Doubt[]> {
  const byRow = new Map<string, Doubt[]>();
  for (const doubt of doubts) byRow.set(doubt.rowId, [...(byRow.get(doubt.rowId) ?? []), doubt]);
  return byRow;
}
