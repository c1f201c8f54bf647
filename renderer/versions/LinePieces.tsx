import type { ReactNode } from 'react';
import { type Run, runsText } from '../../shared/report/report';
import type { LinePiece } from '../../shared/versions/line-difference';

/** A line with what was removed struck and what was added underlined. */
export function LinePieces({ pieces }: { readonly pieces: readonly LinePiece[] }) {
  return keyed(pieces).map(([key, { how, runs }]) => {
    const As = how === 'removed' ? 'del' : how === 'added' ? 'ins' : 'span';
    return (
      <As key={key}>
        <Runs runs={runs} />
      </As>
    );
  });
}

/** The words of a line as they are set; a footnote stands in brackets at its place. */
export function Runs({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  return keyed(runs).map(([key, run]) => {
    if (run.kind === 'break') return <br key={key} />;
    if (run.kind === 'footnote') {
      return (
        <small key={key} className="paper-note-inside">
          {` [${runsText(run.runs)}] `}
        </small>
      );
    }
    if (run.bold) return <strong key={key}>{run.text}</strong>;
    return run.italic ? <em key={key}>{run.text}</em> : <span key={key}>{run.text}</span>;
  });
}

/** What is compared never changes, so a place in it is a key. */
export function keyed<T>(parts: readonly T[]): [string, T][] {
  return parts.map((part, at) => [String(at), part]);
}
