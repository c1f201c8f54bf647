import type { Table, TableCell, TableRow } from '../../../shared/model/block';
import { widthsOfTable } from '../../../shared/report/table-widths';
import { inOrder } from '../../meeting/in-order';
import { ReportColumns } from '../report/ReportTable';
import { NestedBlocks } from './NestedBlocks';

/** A table of the minutes in the columns of the Word file; its header cells say what they head. */
export function TableView({ block }: { block: Table }) {
  return (
    <div className="table-frame">
      <table className="minutes-table">
        <ReportColumns widths={widthsOfTable(block)} />
        <tbody>{inOrder(block.content.map(drawRow))}</tbody>
      </table>
    </div>
  );
}

function drawRow(row: TableRow) {
  const headsColumns = row.content.every(cell => cell.attrs.header);
  return <tr>{inOrder(row.content.map(cell => drawCell(cell, headsColumns ? 'col' : 'row')))}</tr>;
}

function drawCell({ attrs, content }: TableCell, scope: 'col' | 'row') {
  const spans = { colSpan: attrs.colspan, rowSpan: attrs.rowspan };
  const blocks = <NestedBlocks blocks={content} />;
  if (!attrs.header) return <td {...spans}>{blocks}</td>;
  return (
    <th scope={scope} {...spans}>
      {blocks}
    </th>
  );
}
