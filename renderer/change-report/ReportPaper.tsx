import type { ReactNode } from 'react';
import type { KeptDocument } from '../../shared/model/kept-document';
import { StageChart } from './StageChart';

type Block = KeptDocument['blocks'][number];
type Runs = Extract<Block, { kind: 'title' }>['runs'];
type Cell = Extract<Block, { kind: 'table' }>['rows'][number][number];

/** A report as it reads on paper, without its pages. */
export function ReportPaper({ report }: { report: KeptDocument }) {
  return (
    <article className="report-paper" lang={report.style.language}>
      {keyed(report.blocks).map(([key, block]) => (
        <PaperBlock key={key} block={block} />
      ))}
    </article>
  );
}

function PaperBlock({ block }: { block: Block }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h3 className="paper-title">{inline(block.runs)}</h3>;
    case 'subtitle':
      return <p className="paper-subtitle">{inline(block.runs)}</p>;
    case 'heading':
      return block.level === 1 ? <h4>{inline(block.runs)}</h4> : <h5>{inline(block.runs)}</h5>;
    case 'paragraph':
      return <p className={`paper-${block.role}`}>{inline(block.runs)}</p>;
    case 'table':
      return <PaperTable table={block} />;
    case 'chart':
      return <StageChart chart={block} />;
    case 'pages':
      return null;
  }
}

function PaperTable({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const rows = keyed(table.rows);
  return (
    <table className={`paper-${table.role}`}>
      <thead>{rows.slice(0, table.headerRows).map(([key, row]) => paperRow(key, row, true))}</thead>
      <tbody>{rows.slice(table.headerRows).map(([key, row]) => paperRow(key, row, false))}</tbody>
    </table>
  );
}

function paperRow(key: string, cells: readonly Cell[], isHeader: boolean) {
  return (
    <tr key={key}>
      {keyed(cells).map(([at, { blocks, colspan, rowspan }]) => {
        const words = keyed(blocks).map(([part, { runs }]) => <p key={part}>{inline(runs)}</p>);
        const spans = { colSpan: colspan, rowSpan: rowspan };
        return isHeader ? (
          <th key={at} scope="col" {...spans}>
            {words}
          </th>
        ) : (
          <td key={at} {...spans}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}

function inline(runs: Runs): ReactNode {
  return keyed(runs).map(([key, run]) => {
    if (run.kind === 'break') return <br key={key} />;
    if (run.strike) return <del key={key}>{run.text}</del>;
    if (run.bold) return <strong key={key}>{run.text}</strong>;
    return run.italic ? <em key={key}>{run.text}</em> : <span key={key}>{run.text}</span>;
  });
}

/** A kept report never changes, so a place in it is a key. */
function keyed<T>(parts: readonly T[]): [string, T][] {
  return parts.map((part, at) => [String(at), part]);
}
