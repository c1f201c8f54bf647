import {
  type CellBlock,
  type ReportCell,
  runsText,
  type ReportTable as Table,
} from '../../../shared/report/report';
import { inOrder } from '../../meeting/in-order';
import { ReportRuns } from './ReportRuns';

type Row = readonly ReportCell[];

/** A table of the report, in the columns it has in the Word file. */
export function ReportTable({ table, name }: { table: Table; name?: string | undefined }) {
  const { widths, headerRows, rows } = table;
  return (
    <div className="table-frame">
      <table className="minutes-table" aria-label={name}>
        <ReportColumns widths={widths} />
        <thead>{inOrder(rows.slice(0, headerRows).map(drawHeader))}</thead>
        <tbody>{inOrder(rows.slice(headerRows).map(row => drawRow(row, widths.length)))}</tbody>
      </table>
    </div>
  );
}

/** The columns of a table, each with its share of the text width. */
export function ReportColumns({ widths }: { widths: readonly number[] }) {
  return <colgroup>{inOrder(widths.map(drawColumn))}</colgroup>;
}

function drawColumn(width: number) {
  return <col style={{ width: `${(width * 100).toFixed(2)}%` }} />;
}

/** Facts: a label and what it says, one a line. */
export function ReportFacts({ rows }: Table) {
  return <dl className="facts">{inOrder(rows.map(drawFact))}</dl>;
}

function drawFact([label, ...said]: Row) {
  return (
    <div>
      <dt>{label && textOf(label)}</dt>
      <dd>{said.map(textOf).join(' ')}</dd>
    </div>
  );
}

function drawHeader(row: Row) {
  return <tr>{inOrder(row.map(drawHeaderCell))}</tr>;
}

function drawHeaderCell({ blocks, colspan }: ReportCell) {
  return (
    <th scope="col" colSpan={colspan}>
      <Blocks blocks={blocks} />
    </th>
  );
}

/** A row of one cell across the whole table is a heading inside it. */
function drawRow(row: Row, columns: number) {
  const [only] = row;
  if (only && row.length === 1 && columns > 1 && only.colspan === columns) {
    return (
      <tr className="band">
        <th scope="rowgroup" colSpan={columns}>
          <Blocks blocks={only.blocks} />
        </th>
      </tr>
    );
  }
  return <tr>{inOrder(row.map(drawCell))}</tr>;
}

function drawCell({ blocks, colspan, rowspan }: ReportCell) {
  return (
    <td colSpan={colspan} rowSpan={rowspan}>
      <Blocks blocks={blocks} />
    </td>
  );
}

function Blocks({ blocks }: { blocks: readonly CellBlock[] }) {
  return inOrder(blocks.map(drawBlock));
}

function drawBlock(block: CellBlock) {
  if (block.kind === 'list') return <ReportList points={block.points} />;
  return (
    <p>
      <ReportRuns runs={block.runs} />
    </p>
  );
}

/** A bulleted list: what stands around the items has no other. */
export function ReportList({ points }: { points: readonly (readonly CellBlock[])[] }) {
  return <ul>{inOrder(points.map(drawPoint))}</ul>;
}

function drawPoint(blocks: readonly CellBlock[]) {
  return (
    <li>
      <Blocks blocks={blocks} />
    </li>
  );
}

function textOf({ blocks }: ReportCell): string {
  return blocks.map(block => (block.kind === 'paragraph' ? runsText(block.runs) : '')).join(' ');
}
