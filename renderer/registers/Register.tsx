import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { RegisterSource, RowWithId } from '../clerk/register-source';
import { useDesk } from '../desk/desk';
import { changeView, type RegisterBeginning, useRegisterShown } from '../desk/register-shown';
import { goesOut, type RegisterName } from '../store/register-tabs';
import type { RegisterShown } from '../store/shown-registers';
import { useView } from '../store/use-book';
import { useMedia } from '../ui/use-media';
import type { Column } from './column';
import { CannotList, NothingSeen, StillReading } from './NothingSeen';
import { nextSort } from './next-sort';
import { pressOnRow, type RowKey } from './press-on-row';
import { RegisterHead } from './RegisterHead';
import { RegisterPanel } from './RegisterPanel';
import { RegisterTable } from './RegisterTable';
import { useListed } from './use-listed';
import { useRowAtHand } from './use-row-at-hand';

/** What makes a register: its rows, its columns, and what can be done with a row. */
export interface RegisterGiven<Row> {
  readonly name: RegisterName;
  /** `Action register`. */
  readonly title: string;
  /** The same object for as long as it gives the same rows. */
  readonly source: RegisterSource<Row>;
  readonly columns: readonly Column<Row>[];
  readonly beginning: RegisterBeginning;
  /** What a row is called: its reference. */
  readonly nameOf: (row: Row) => string;
  /** What Enter does: to the sentence that made the row. */
  readonly open: (row: Row) => void;
  /** What letters do on a row, while the book is in hand. */
  readonly keys?: readonly RowKey<Row>[];
  /** The whole of a row, beside the table. */
  readonly whole: (row: Row) => ReactNode;
  /** Stands between the rows and the whole of a row. */
  readonly aside?: ReactNode;
  /** What stands instead of rows while the register has none at all. */
  readonly empty: ReactNode;
  /** Buttons at the end of the head. */
  readonly children?: ReactNode;
}

/** In a narrower window the columns that can be spared are left out. */
const ROOM = '(min-width: 1180px)';

/** The same beside both what stands between and the whole of a row. */
const ROOM_BESIDE = '(min-width: 1600px)';

/** A register: what is seen of it, its rows, and the whole of the row at hand. */
export function Register<Row extends RowWithId>(given: RegisterGiven<Row>) {
  const { name, title, source, columns, beginning, nameOf, open, whole, empty, children } = given;
  const { keys = [], aside } = given;
  const desk = useDesk();
  const [shown, show] = useRegisterShown(name, beginning);
  const hasRoom = useMedia(aside && shown.isWhole ? ROOM_BESIDE : ROOM);
  const rows = useRef<HTMLTableSectionElement>(null);
  const panel = useRef<HTMLElement>(null);
  const { now, see, failure, again } = useListed(source, shown.view, listing => show({ listing }));
  const at = useView(({ goal }) => goal?.at ?? 0);
  const wanted = useView(({ screen }) => (screen.name === 'register' ? screen.rowId : undefined));
  const asked = { at, rowId: wanted ?? null };
  const atHand = useRowAtHand(now, rows, shown.rowId, asked, rowId => show({ rowId }));
  const toRow = () => atHand.place.give(String(atHand.line));
  const readOnly = useView(view => view.readOnly);
  const onKey = ({ key }: KeyboardEvent, row: Row | null) =>
    pressOnRow(key, row, {
      isWhole: shown.isWhole,
      open,
      showWhole: isWhole => show({ isWhole }),
      enterWhole: () => panel.current?.focus(),
      keys: readOnly ? [] : keys,
    });
  return (
    <div className="register" data-whole={shown.isWhole || undefined}>
      <h1 className="for-readers">{title}</h1>
      <RegisterHead
        shown={shown}
        isOut={goesOut(name)}
        onView={view => show({ view })}
        onLeave={() => (atHand.line < 0 ? null : toRow())}
      >
        {children}
      </RegisterHead>
      {now && failure === null && now.list.listing.lines > 0 && (
        <RegisterTable
          label={title}
          now={now}
          see={see}
          columns={columns.filter(({ isSpare }) => hasRoom || !isSpare)}
          nothing={nothingOf(shown)}
          sort={shown.view.sort}
          onSort={field => changeView(desk, name, view => nextSort(view, field))}
          rows={rows}
          atHand={atHand}
          onRow={rowId => shown.rowId !== rowId && show({ rowId })}
          onKey={onKey}
          onOpen={open}
        />
      )}
      {failure !== null && <CannotList why={failure} onAgain={again} />}
      {!now && failure === null && <StillReading />}
      {now?.list.listing.lines === 0 && (
        <NothingSeen
          view={shown.view}
          total={now.list.listing.total}
          empty={empty}
          onAll={() => show({ view: { ...shown.view, words: '', where: {} } })}
        />
      )}
      {aside}
      {shown.isWhole && atHand.row && (
        <RegisterPanel
          ref={panel}
          label={nameOf(atHand.row)}
          onClose={() => {
            show({ isWhole: false });
            toRow();
          }}
          onRows={toRow}
        >
          {whole(atHand.row)}
        </RegisterPanel>
      )}
    </div>
  );
}

/** The head of the rows that have nothing of what they are grouped by. */
function nothingOf({ view, groups }: RegisterShown): string {
  const way = groups.find(({ field }) => field === view.groupBy);
  return way ? `No ${way.label.toLowerCase()}` : '';
}
