import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RegisterList, RowWithId } from '../clerk/register-source';
import { useHeldKeys } from '../desk/use-held-keys';
import { type KeyboardPlace, useKeyboardPlace } from '../long-lists/use-keyboard-place';
import { nextRow } from './next-row';
import type { ListedNow } from './use-listed';

/** How often the keyboard was sent somewhere, and the row it was sent to, if to one. */
interface Asked {
  readonly at: number;
  readonly rowId: string | null;
}

/** The row that has the keyboard, and the ways to another. */
export interface RowAtHand<Row> {
  /** The line it stands in; `-1` where no row is seen. */
  readonly line: number;
  /** `null` until it has come. */
  readonly row: Row | null;
  readonly place: KeyboardPlace;
}

/**
 * Keeps the same row at hand however the register is listed: she comes back to it, an edit that moves
 * it takes the keyboard along, and where it is no longer seen the nearest row takes its place. The
 * keyboard comes to the row at first, and again whenever `asked.at` has grown: she went to it.
 */
export function useRowAtHand<Row extends RowWithId>(
  now: ListedNow<Row> | null,
  rows: RefObject<HTMLElement | null>,
  rowId: string | null,
  asked: Asked,
  onRow: (rowId: string) => void,
): RowAtHand<Row> {
  const place = useKeyboardPlace(rows);
  const [found, setFound] = useState<Row | null>(null);
  const answered = useRef(-1);
  /** How often she went to another row herself: what is found of an earlier one comes too late then. */
  const moves = useRef(0);
  const list = now?.list ?? null;
  const line = place.at === null ? -1 : Number(place.at);
  useHeldKeys(list !== null && list.listing.lines > 0 && place.at === null);
  const settle = useEffectEvent((at: number, row: Row | null) => {
    const active = document.activeElement;
    const isHere = rows.current?.contains(active) || active === document.body || place.isOnItsWay();
    if (at >= 0 && (isHere || answered.current !== asked.at)) place.give(String(at));
    else if (at >= 0) place.came(String(at));
    if (at >= 0 || answered.current < 0) answered.current = asked.at;
    setFound(row);
    if (row && row.id !== rowId) onRow(row.id);
  });
  const sentTo = () => (answered.current === asked.at ? null : asked.rowId);
  const before = useEffectEvent(() => ({ line, rowId: sentTo() ?? rowId }));
  /** A row that was entered just now comes with the next listing. */
  const isToCome = useEffectEvent((row: Row | null) => {
    const wanted = sentTo();
    return wanted !== null && row?.id !== wanted;
  });
  useEffect(() => {
    if (!list) return;
    // `asked` is among what this follows: the same row may be asked for again.
    let isWanted = asked.at >= 0;
    const moved = moves.current;
    void rowToStandAt(list, before()).then(({ at, row }) => {
      if (isWanted && moves.current === moved && !isToCome(row)) settle(at, row);
    });
    return () => {
      isWanted = false;
    };
  }, [list, asked.at]);
  const here = now?.lineAt(line);
  const seen = here?.is === 'row' ? here.row : null;
  const row = seen?.id === rowId ? seen : found?.id === rowId ? found : seen;
  /** Until a row that she goes to has come none is at hand: keys are not for the one she left. */
  const arrive = async (at: ListedNow<Row>, to: number) => {
    const moved = moves.current;
    setFound(null);
    const [come] = await at.list.lines(to, to + 1);
    if (moves.current !== moved || come?.is !== 'row') return;
    setFound(come.row);
    onRow(come.row.id);
  };
  const give = (to: string) => {
    if (Number(to) !== line) moves.current += 1;
    place.give(to);
    // What cannot be had now is asked for with the rows around it.
    if (now?.lineAt(Number(to)) === null) arrive(now, Number(to)).catch(() => {});
  };
  return {
    line: list && list.listing.lines > 0 ? line : -1,
    row,
    place: { ...place, give },
  };
}

/** The same row where it is seen still, else the one that stands where it stood. */
async function rowToStandAt<Row>(
  list: RegisterList<Row>,
  before: { readonly line: number; readonly rowId: string | null },
): Promise<{ at: number; row: Row | null }> {
  const same = before.rowId === null ? -1 : await list.lineOf(before.rowId);
  const near = () => nextRow('ArrowDown', Math.max(-1, before.line - 1), list.listing) ?? -1;
  const at = same < 0 ? near() : same;
  const [line] = at < 0 ? [] : await list.lines(at, at + 1);
  return { at, row: line?.is === 'row' ? line.row : null };
}
