import { type FormEvent, type ReactNode, useState } from 'react';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { listInWords } from '../../shared/model/list-in-words';
import type { Use } from '../../shared/registers/changes/code-use';
import { useDesk } from '../desk/desk';
import { TextSetting } from '../settings/TextSetting';

interface Named {
  readonly id: Id;
  readonly name: string;
}

interface RowsProps<T extends Named> {
  /** What a row is: `path`, `body`, `stage`. */
  readonly noun: string;
  readonly rows: readonly T[];
  readonly use: Use;
  readonly create: (id: Id, name: string) => T;
  /** Keeps the rows; whether it could be. */
  readonly save: (rows: T[]) => boolean;
  /** What is set of a row beside its name. */
  readonly more?: (row: T, save: (row: T) => boolean) => ReactNode;
}

/**
 * Rows that have a name: one is added by typing it, renamed in its place, moved by its buttons, and
 * taken off, unless a modification is told with it.
 */
export function NamedRows<T extends Named>(given: RowsProps<T>) {
  const { noun, rows, use, create, save, more } = given;
  const saveAt = (at: number) => (row: T) => save(rows.with(at, row));
  return (
    <>
      <ol className="code-rows">
        {rows.map((row, at) => (
          <li key={row.id}>
            <TextSetting
              label={`Name of ${noun} ${at + 1}`}
              value={row.name}
              refusal="It stays as it was: it needs a name."
              save={name => saveAt(at)({ ...row, name })}
            />
            {more?.(row, saveAt(at))}
            <RowWays
              row={row}
              used={use.get(row.id) ?? []}
              up={at === 0 ? null : () => save(moved(rows, at))}
              takeOff={() => save(rows.toSpliced(at, 1))}
              isOnly={rows.length === 1 && noun === 'stage'}
            />
          </li>
        ))}
      </ol>
      <AddRow noun={noun} add={(id, name) => save([...rows, create(id, name)])} />
    </>
  );
}

function moved<T>(rows: readonly T[], at: number): T[] {
  return rows.toSpliced(at - 1, 2, ...rows.slice(at - 1, at + 1).toReversed());
}

interface WaysProps {
  readonly row: Named;
  readonly used: readonly string[];
  readonly up: (() => void) | null;
  readonly takeOff: () => void;
  readonly isOnly: boolean;
}

function RowWays({ row, used, up, takeOff, isOnly }: WaysProps) {
  const { name } = row;
  return (
    <span className="code-row-ways">
      <button
        type="button"
        className="button button-quiet"
        aria-label={`Move ${name} up`}
        disabled={up === null}
        onClick={() => up?.()}
      >
        ↑
      </button>
      {used.length > 0 ? (
        <span className="settings-remark">{usedInWords(used)}</span>
      ) : (
        <button
          type="button"
          className="button button-quiet"
          aria-label={`Take off ${name}`}
          disabled={isOnly}
          onClick={takeOff}
        >
          Take off
        </button>
      )}
    </span>
  );
}

/** So many modifications are named, the others counted. */
const MOST_NAMED = 2;

function usedInWords(used: readonly string[]): string {
  const others = used.length - MOST_NAMED;
  const named = used.slice(0, MOST_NAMED);
  return `In use: ${listInWords(others > 0 ? [...named, counted(others, 'other')] : named)}`;
}

function AddRow({ noun, add }: { noun: string; add: (id: Id, name: string) => boolean }) {
  const desk = useDesk();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (name !== '' && add(desk.now().newId(), name)) setTyped('');
  };
  return (
    <form className="setting-add" onSubmit={submit}>
      <input
        aria-label={`Add a ${noun}`}
        placeholder={`Add a ${noun} …`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button button-plain">
        Add
      </button>
    </form>
  );
}
