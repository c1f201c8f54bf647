import { kindOfRow, meaningOf } from '../../shared/incoming/meaning';
import type { Point, Row } from '../../shared/incoming/row';
import type { CarriedMeaning, Meaning } from '../../shared/incoming/row-meaning';
import { cellTexts } from '../../shared/incoming/row-words';
import type { Attendee, Presence } from '../../shared/model/attendance';
import type { ActionBlock, Block, Table } from '../../shared/model/block';
import { linesIn } from '../../shared/model/block-lines';
import { dueInWords } from '../../shared/model/due';
import { plainText } from '../../shared/model/inline';
import { ownersInWords } from '../../shared/model/owner';
import { pointMark } from '../../shared/outs/point-mark';
import { widthsOfTable } from '../../shared/report/table-widths';
import { PURPOSE_WORDS } from '../agenda/item-marks';

/** What a row comes to, in her words. */
export function RecognisedWords({ row }: { row: Row }) {
  const meaning = meaningOf(row);
  switch (meaning.kind) {
    case 'item':
      return <ItemWords item={meaning} />;
    case 'block':
      return <BlockWords block={meaning.block} />;
    case 'point':
      return <PointWords point={meaning.point} />;
    case 'carried':
      return <CarriedWords carried={meaning} />;
    case 'update':
      return (
        <span className="incoming-words">
          {plainText(meaning.line)} {meaning.status && <StatusMark status={meaning.status} />}
        </span>
      );
    case 'people':
      return <PeopleWords people={meaning.people} />;
    case 'none':
      return <NoWords row={row} />;
  }
}

function PointWords({ point: { inline, depth, style, count } }: { point: Point }) {
  const mark = style === null ? undefined : `"${pointMark(style, count)} "`;
  return (
    <span
      className="incoming-words incoming-point"
      style={{
        marginLeft: 22 * (depth + 1),
        ...(mark === undefined ? {} : { listStyleType: mark }),
      }}
    >
      {plainText(inline)}
    </span>
  );
}

function ItemWords({ item }: { item: Extract<Meaning, { kind: 'item' }> }) {
  const { number, title, depth, presenter, plannedMinutes, papers, purpose } = item;
  return (
    <>
      <span className="incoming-words incoming-title" data-depth={depth}>
        {number !== '' && `${number}. `}
        {title || 'Without a title'}
      </span>
      <Facts
        depth={depth}
        facts={[
          presenter,
          plannedMinutes === null ? null : `${plannedMinutes} min`,
          purpose && PURPOSE_WORDS[purpose],
          papers.join(', '),
        ]}
      />
    </>
  );
}

function BlockWords({ block }: { block: Block }) {
  if (block.type === 'table') return <TableWords table={block} />;
  const text = linesIn(block)
    .map(line => plainText(line))
    .filter(line => line !== '')
    .join('\n');
  return (
    <>
      <span className={`incoming-words incoming-${block.type}`}>{text}</span>
      {block.type === 'action' && <ActionFacts action={block} />}
    </>
  );
}

/** How many ems of a table stand beside the file in a small window. */
const BESIDE_FILE = 22;

/** A table in its rows and columns; those who listen hear it as text, for it stands in a list. */
function TableWords({ table }: { table: Table }) {
  const texts = cellTexts(table);
  const widths = widthsOfTable(table, BESIDE_FILE).map(share => `minmax(0, ${share}fr)`);
  return (
    <span
      className="incoming-words incoming-table"
      style={{ gridTemplateColumns: widths.join(' ') || undefined }}
    >
      {table.content.flatMap((row, at) =>
        row.content.map((cell, nth) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a table is where it stands.
            key={`${at}.${nth}`}
            className="incoming-table-cell"
            data-short={isShortCell(texts[at]?.[nth] ?? '', row.content.length) || undefined}
            style={{
              gridRow: `${at + 1} / span ${cell.attrs.rowspan}`,
              gridColumn: `span ${cell.attrs.colspan}`,
            }}
          >
            {`${texts[at]?.[nth] ?? ''} `}
          </span>
        )),
      )}
    </span>
  );
}

/** A word or number that is not broken while the columns are few enough to stand beside the file. */
function isShortCell(text: string, columns: number): boolean {
  return columns <= 6 && text.length <= 10;
}

function ActionFacts({ action: { attrs } }: { action: ActionBlock }) {
  return (
    <Facts
      facts={[
        attrs.ref,
        attrs.owners.length > 0 ? ownersInWords(attrs.owners) : null,
        attrs.due && `due ${dueInWords(attrs.due)}`,
      ]}
    />
  );
}

function CarriedWords({ carried }: { carried: CarriedMeaning }) {
  const { ref, content, blocks, status, owners, due } = carried;
  const said = blocks
    .flatMap(linesIn)
    .map(line => plainText(line))
    .join('\n');
  return (
    <>
      <span className="incoming-words">
        <span className="reference">{ref}</span> <StatusMark status={status} /> {plainText(content)}
      </span>
      {said !== '' && <span className="incoming-words incoming-said">{said}</span>}
      <Facts
        facts={[owners.length > 0 ? ownersInWords(owners) : null, due && `due ${dueInWords(due)}`]}
      />
    </>
  );
}

function StatusMark({ status }: { status: CarriedMeaning['status'] }) {
  return status === 'closed' ? (
    <span className="mark mark-closed">Closed</span>
  ) : (
    <span className="mark mark-ongoing">Ongoing</span>
  );
}

function Facts({ facts, depth }: { facts: readonly (string | null)[]; depth?: number }) {
  const told = facts.filter(fact => fact !== null && fact !== '');
  if (told.length === 0) return null;
  return (
    <span className="incoming-facts" data-depth={depth}>
      {told.join(' · ')}
    </span>
  );
}

/** How someone attended, in a word. */
export const PRESENCE_WORDS: Readonly<Record<Presence, string>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in attendance',
};

function PeopleWords({ people }: { people: readonly Attendee[] }) {
  if (people.length === 0) return <span className="incoming-words">No name was found in it.</span>;
  return (
    <span className="incoming-words">
      {people.map(({ name, presence, capacity, organisation, remark }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of one name are told apart by their place.
        <span key={at} className="incoming-person">
          <b>{name}</b>{' '}
          {[PRESENCE_WORDS[presence], capacity, organisation, remark].filter(Boolean).join(', ')}
        </span>
      ))}
    </span>
  );
}

const WHY_NO_WORDS = {
  fact: 'Title, date, place or a head: the facts at the left have it.',
  structure: 'A head, a mark, or a footnote that stands at its mark.',
  out: 'Not taken in.',
} as const;

function NoWords({ row }: { row: Row }) {
  const kind = kindOfRow(row);
  const why = kind === 'fact' || kind === 'structure' ? WHY_NO_WORDS[kind] : WHY_NO_WORDS.out;
  return <span className="incoming-words incoming-none">{why}</span>;
}
