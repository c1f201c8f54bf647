import type { ReactNode } from 'react';
import { headingNumber } from '../../../shared/report/numbers';
import { type ReportBlock, type ReportHeading, runsText } from '../../../shared/report/report';
import { inOrder } from '../../meeting/in-order';
import { useMeeting } from '../meeting-context';
import { ReportRuns } from './ReportRuns';
import { ReportFacts, ReportList, ReportTable } from './ReportTable';

/**
 * What stands before and after the items, drawn from the very report that the Word file is written
 * from: the sheet and the file cannot disagree.
 */
export function ReportBlocks({ blocks }: { blocks: readonly ReportBlock[] }) {
  return inOrder(blocks.map((block, at) => drawBlock(block, nameBefore(blocks, at))));
}

/** A table is called by the heading above it. */
function nameBefore(blocks: readonly ReportBlock[], at: number): string | undefined {
  const heading = blocks
    .slice(0, at)
    .findLast((block): block is ReportHeading => block.kind === 'heading');
  return heading && runsText(heading.runs);
}

function drawBlock(block: ReportBlock, name: string | undefined): ReactNode {
  switch (block.kind) {
    case 'title':
      return (
        <h1>
          <ReportRuns runs={block.runs} />
        </h1>
      );
    case 'subtitle':
      return (
        <p className="subtitle">
          <ReportRuns runs={block.runs} />
        </p>
      );
    case 'heading':
      return (
        <h2 className="part">
          <ReportRuns runs={block.runs} />
        </h2>
      );
    case 'table':
      return block.role === 'facts' ? (
        <ReportFacts {...block} />
      ) : (
        <ReportTable table={block} name={name} />
      );
    case 'list':
      return <ReportList points={block.points} />;
    case 'contents':
      return <Contents title={block.title} />;
    case 'signature':
      return <Signature label={block.label} />;
    case 'chart':
    case 'pages':
      return null;
    default:
      return (
        <p>
          <ReportRuns runs={block.runs} />
        </p>
      );
  }
}

/** The items, as the contents of the file list them; which page they stand on only Word knows. */
function Contents({ title }: { title: string }) {
  const { numbered } = useMeeting();
  return (
    <section>
      <h2 className="part">{title}</h2>
      <ul className="contents-items">
        {numbered.map(({ item, number }) => (
          <li key={item.id} className="contents-item">
            <span className="contents-number">{headingNumber(number)}</span>
            {item.title}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signature({ label }: { label: string }) {
  return (
    <div className="signature">
      <p>
        <strong>{label}</strong>
      </p>
      <p className="signature-lines">
        <span>Signed</span>
        <span>Date</span>
      </p>
    </div>
  );
}
