import type { ReactNode } from 'react';
import { headingNumber } from '../../shared/report/numbers';
import type { CellBlock, ReportBlock, ReportList, ReportTable } from '../../shared/report/report';
import type {
  BlockDifference,
  Inside,
  PartDifference,
  Point,
  Row,
} from '../../shared/versions/difference';
import { partsShown } from './folded';
import { keyed, LinePieces, Runs } from './LinePieces';

type Block = ReportBlock | CellBlock;

/** A block of the minutes as it reads on paper. */
export function PaperBlock({ block }: { readonly block: Block }): ReactNode {
  switch (block.kind) {
    case 'list':
      return <PaperList list={block} />;
    case 'table':
      return <PaperTable table={block} />;
    case 'contents':
      return <p className="paper-note">{block.title}</p>;
    case 'signature':
      return <p>{block.label}</p>;
    case 'chart':
    case 'pages':
      return null;
    default:
      return framed(block, <Runs runs={block.runs} />);
  }
}

/** A block of two versions with what differs in it. */
export function DifferingBlock({
  each,
}: {
  readonly each: BlockDifference<ReportBlock> | BlockDifference<CellBlock>;
}): ReactNode {
  switch (each.how) {
    case 'same':
      return <PaperBlock block={each.after} />;
    case 'added':
      return (
        <ins className="paper-whole">
          <PaperBlock block={each.after} />
        </ins>
      );
    case 'removed':
      return (
        <del className="paper-whole">
          <PaperBlock block={each.before} />
        </del>
      );
    case 'changed':
      return <ChangedBlock before={each.before} after={each.after} inside={each.inside} />;
  }
}

interface ChangedProps {
  readonly before: Block;
  readonly after: Block;
  readonly inside: Inside;
}

function ChangedBlock({ before, after, inside }: ChangedProps): ReactNode {
  switch (inside.of) {
    case 'line':
      return framed(after, <LinePieces pieces={inside.pieces} />, before);
    case 'list':
      return (
        <ul className="paper-list">
          {keyed(partsShown(inside.points)).map(([key, part]) =>
            part.what === 'part' ? (
              <DifferingPoint key={key} point={part.part} />
            ) : (
              <li key={key} className="paper-unchanged">{`${part.count} points unchanged`}</li>
            ),
          )}
        </ul>
      );
    case 'table':
      return (
        <table className="paper-grid">
          <tbody>
            {keyed(partsShown(inside.rows, 1)).map(([key, part]) =>
              part.what === 'part' ? (
                <DifferingRow key={key} row={part.part} />
              ) : (
                <tr key={key}>
                  <td className="paper-unchanged" colSpan={columnsOf(after)}>
                    {`${part.count} rows unchanged`}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      );
  }
}

/** The words of a line in what frames them; what the frame was before is struck. */
function framed(block: Block, words: ReactNode, before: Block | null = null): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h3 className="paper-title">{words}</h3>;
    case 'subtitle':
      return <p className="paper-subtitle">{words}</p>;
    case 'heading': {
      const number = numberOf(block);
      const old = before ? numberOf(before) : number;
      const heading = (
        <>
          <Replaced before={old} after={number} /> {words}
        </>
      );
      return block.level === 1 ? <h4>{heading}</h4> : <h5>{heading}</h5>;
    }
    case 'action':
      return (
        <p className="paper-action">
          <strong>
            <Replaced
              before={before?.kind === 'action' ? before.label : block.label}
              after={block.label}
            />
          </strong>{' '}
          {words}
        </p>
      );
    case 'outcome':
      return <p className="paper-outcome">{words}</p>;
    case 'paragraph':
      return <p className={block.role === 'note' ? 'paper-note' : undefined}>{words}</p>;
    default:
      return <p>{words}</p>;
  }
}

function columnsOf(block: Block): number {
  return block.kind === 'table' ? block.widths.length : 1;
}

function numberOf(block: Block): string {
  return block.kind === 'heading' && block.number ? headingNumber(block.number) : '';
}

function Replaced({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === after) return after;
  return (
    <>
      {before !== '' && <del>{before}</del>}
      {after !== '' && <ins>{after}</ins>}
    </>
  );
}

function PaperList({ list: { style, start, points } }: { readonly list: ReportList }) {
  const inside = keyed(points).map(([key, point]) => <li key={key}>{blocksIn(point)}</li>);
  return style === null ? (
    <ul className="paper-list">{inside}</ul>
  ) : (
    <ol className="paper-list" start={start}>
      {inside}
    </ol>
  );
}

function blocksIn(blocks: Point): ReactNode {
  return keyed(blocks).map(([key, block]) => <PaperBlock key={key} block={block} />);
}

function PaperTable({ table }: { readonly table: ReportTable }) {
  return (
    <table className={`paper-${table.role}`}>
      <tbody>
        {keyed(table.rows).map(([key, row]) => (
          <tr key={key}>{plainCells(row)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function plainCells(row: Row): ReactNode {
  return keyed(row).map(([key, { colspan, rowspan, blocks }]) => (
    <td key={key} colSpan={colspan} rowSpan={rowspan}>
      {blocksIn(blocks)}
    </td>
  ));
}

function DifferingPoint({ point }: { readonly point: PartDifference<Point> }) {
  switch (point.how) {
    case 'same':
      return <li>{blocksIn(point.after)}</li>;
    case 'added':
      return (
        <li>
          <ins className="paper-whole">{blocksIn(point.after)}</ins>
        </li>
      );
    case 'removed':
      return (
        <li>
          <del className="paper-whole">{blocksIn(point.before)}</del>
        </li>
      );
    case 'changed':
      return <li>{differingIn(point.cells[0] ?? [])}</li>;
  }
}

function DifferingRow({ row }: { readonly row: PartDifference<Row> }) {
  switch (row.how) {
    case 'same':
      return <tr>{plainCells(row.after)}</tr>;
    case 'added':
      return <tr className="paper-row-added">{wholeCells(row.after, 'ins')}</tr>;
    case 'removed':
      return <tr className="paper-row-removed">{wholeCells(row.before, 'del')}</tr>;
    case 'changed':
      return (
        <tr>
          {keyed(row.after).map(([key, { colspan, rowspan }], at) => (
            <td key={key} colSpan={colspan} rowSpan={rowspan}>
              {differingIn(row.cells[at] ?? [])}
            </td>
          ))}
        </tr>
      );
  }
}

function wholeCells(row: Row, Whole: 'ins' | 'del'): ReactNode {
  return keyed(row).map(([key, { colspan, rowspan, blocks }]) => (
    <td key={key} colSpan={colspan} rowSpan={rowspan}>
      <Whole className="paper-whole">{blocksIn(blocks)}</Whole>
    </td>
  ));
}

function differingIn(blocks: readonly BlockDifference<CellBlock>[]): ReactNode {
  return keyed(blocks).map(([key, each]) => <DifferingBlock key={key} each={each} />);
}
