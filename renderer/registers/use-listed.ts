import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RegisterView } from '../../shared/model/register-view';
import type { Line } from '../../shared/registers/listing/lines';
import type { Listing } from '../../shared/registers/listing/listing';
import type { RegisterList, RegisterSource } from '../clerk/register-source';

/** So many lines are asked for at once. */
const PIECE = 60;

/** The lines that are seen: from one to before another. */
export interface Seen {
  readonly from: number;
  readonly to: number;
}

/** A register as it is listed now, with the lines of it that have come. */
export interface ListedNow<Row> {
  readonly list: RegisterList<Row>;
  readonly lineAt: (line: number) => Line<Row> | null;
}

interface Shown<Row> {
  readonly list: RegisterList<Row>;
  readonly pieces: ReadonlyMap<number, readonly Line<Row>[]>;
}

/**
 * Lists a register, again whenever its source has changed. What was listed before stays until the
 * lines that are seen have come, so that nothing flickers. `see` tells which lines are seen.
 */
export function useListed<Row>(
  source: RegisterSource<Row>,
  view: RegisterView,
  onListing: (listing: Listing) => void,
): {
  readonly now: ListedNow<Row> | null;
  readonly see: (seen: Seen) => void;
  /** Why it could not be listed; `null` where it could. */
  readonly failure: string | null;
  readonly again: () => void;
} {
  const [shown, setShown] = useState<Shown<Row> | null>(null);
  const seen = useRef<Seen>({ from: 0, to: PIECE });
  const asked = useRef(new Set<number>());
  const told = useEffectEvent(onListing);
  const [failure, setFailure] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks once more
  useEffect(() => {
    let newest = 0;
    const ask = async (turn: number) => {
      const list = await source.list(view);
      const wanted = piecesOf(seen.current, list.listing.lines);
      const pieces = await Promise.all(wanted.map(piece => pieceOf(list, piece)));
      if (turn !== newest) return;
      asked.current = new Set(wanted);
      setFailure(null);
      setShown({ list, pieces: new Map(pieces) });
      told(list.listing);
    };
    const again = () => {
      newest += 1;
      const turn = newest;
      ask(turn).catch((error: unknown) => turn === newest && setFailure(String(error)));
    };
    again();
    const end = source.subscribe(again);
    return () => {
      newest = Infinity;
      end();
    };
  }, [source, view, tries]);
  const see = useCallback(
    (now: Seen) => {
      seen.current = now;
      if (!shown) return;
      for (const piece of piecesOf(now, shown.list.listing.lines)) {
        if (asked.current.has(piece)) continue;
        asked.current.add(piece);
        void pieceOf(shown.list, piece).then(come => setShown(joining(shown.list, come)));
      }
    },
    [shown],
  );
  const now = shown && { list: shown.list, lineAt: (line: number) => lineIn(shown, line) };
  return { now, see, failure, again: () => setTries(tries + 1) };
}

function joining<Row>(list: RegisterList<Row>, [piece, lines]: [number, readonly Line<Row>[]]) {
  return (shown: Shown<Row> | null) =>
    shown?.list === list ? { list, pieces: new Map(shown.pieces).set(piece, lines) } : shown;
}

function lineIn<Row>({ pieces }: Shown<Row>, line: number): Line<Row> | null {
  return pieces.get(Math.floor(line / PIECE))?.[line % PIECE] ?? null;
}

async function pieceOf<Row>(
  list: RegisterList<Row>,
  piece: number,
): Promise<[number, readonly Line<Row>[]]> {
  return [piece, await list.lines(piece * PIECE, (piece + 1) * PIECE)];
}

function piecesOf({ from, to }: Seen, lines: number): number[] {
  const first = Math.floor(Math.max(0, Math.min(from, lines - 1)) / PIECE);
  const last = Math.floor(Math.max(0, Math.min(to, lines) - 1) / PIECE);
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
