import type { ReactNode } from 'react';
import type { Run, TextRun } from '../../../shared/report/report';
import { inOrder } from '../../meeting/in-order';
import { PlaceLink } from '../../meeting/PlaceLink';
import { useMeeting } from '../meeting-context';

/** A line of the report as it is set. What stands around the items has no footnotes. */
export function ReportRuns({ runs }: { runs: readonly Run[] }) {
  return inOrder(runs.map(drawRun));
}

function drawRun(run: Run): ReactNode {
  switch (run.kind) {
    case 'text':
      return <Words run={run} />;
    case 'break':
      return <br />;
    case 'footnote':
      return null;
  }
}

function Words({ run }: { run: TextRun }) {
  const { placeOfBookmark } = useMeeting();
  const words = set(run);
  return run.to === undefined ? words : <PlaceLink to={placeOfBookmark(run.to)}>{words}</PlaceLink>;
}

function set({ text, bold, italic }: TextRun): ReactNode {
  const slanted = italic ? <em>{text}</em> : text;
  return bold ? <strong>{slanted}</strong> : slanted;
}
