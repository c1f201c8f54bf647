import { type KeyboardEvent, useState } from 'react';
import type { Id } from '../../shared/model/id';
import { Differences } from './Differences';
import { STANDING_WORDS } from './import-words';
import type { BackupWorker } from './in-worker';
import type { ShownEntry, ShownGroup } from './questions';

interface ListProps {
  readonly groups: readonly ShownGroup[];
  readonly chosen: ReadonlySet<Id>;
  readonly onChoose: (ids: readonly Id[], take: boolean) => void;
  readonly worker: BackupWorker;
}

/** The groups with what differs in them: one stop of the Tab key, the arrow keys go along. */
export function ImportList({ groups, chosen, onChoose, worker }: ListProps) {
  const [here, setHere] = useState<Id | null>(null);
  const [open, setOpen] = useState<ReadonlySet<Id>>(new Set());
  const first = groups[0]?.id ?? null;
  const show = (id: Id, isOpen: boolean) =>
    setOpen(before => {
      const after = new Set(before);
      if (isOpen) after.add(id);
      else after.delete(id);
      return after;
    });
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const id = (event.target as HTMLElement).dataset['entry'];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') goAlong(event);
    else if (id !== undefined && event.key === 'ArrowRight') show(id, true);
    else if (id !== undefined && event.key === 'ArrowLeft') show(id, false);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the boxes in it
    <div className="import-list" onKeyDown={press}>
      {groups.map(group => {
        const ids = group.entries.filter(isToChoose).map(({ id }) => id);
        const taken = ids.filter(id => chosen.has(id)).length;
        return (
          <section key={group.id} className="import-group">
            <h3>
              {ids.length > 0 ? (
                <label>
                  <input
                    type="checkbox"
                    tabIndex={(here ?? first) === group.id ? 0 : -1}
                    onFocus={() => setHere(group.id)}
                    ref={box => {
                      if (box) box.indeterminate = taken > 0 && taken < ids.length;
                    }}
                    checked={taken === ids.length}
                    onChange={({ target }) => onChoose(ids, target.checked)}
                  />
                  {group.title}
                </label>
              ) : (
                group.title
              )}
            </h3>
            <p className="import-rest">{restWords(group)}</p>
            <ul>
              {group.entries.filter(isToChoose).map(entry => (
                <Row
                  key={entry.id}
                  entry={entry}
                  isHere={here === entry.id}
                  isChosen={chosen.has(entry.id)}
                  isOpen={open.has(entry.id)}
                  worker={worker}
                  onFocus={() => setHere(entry.id)}
                  onChoose={take => onChoose([entry.id], take)}
                  onShow={isOpen => show(entry.id, isOpen)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly entry: ShownEntry;
  readonly isHere: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly worker: BackupWorker;
  readonly onFocus: () => void;
  readonly onChoose: (take: boolean) => void;
  readonly onShow: (isOpen: boolean) => void;
}

function Row({ entry, isHere, isChosen, isOpen, worker, ...act }: RowProps) {
  const { id, name, standing } = entry;
  return (
    <li>
      <div className="import-row">
        <label>
          <input
            type="checkbox"
            data-entry={id}
            tabIndex={isHere ? 0 : -1}
            checked={isChosen}
            onFocus={act.onFocus}
            onChange={({ target }) => act.onChoose(target.checked)}
          />
          {name}
        </label>
        <span className={`mark standing-${standing}`}>{STANDING_WORDS[standing]}</span>
        <button
          type="button"
          className="button button-quiet"
          tabIndex={isHere ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={`${isOpen ? 'Hide' : 'Show'} ${name}`}
          onClick={() => act.onShow(!isOpen)}
        >
          {isOpen ? 'Hide' : 'Show'}
        </button>
      </div>
      {isOpen && <Differences entryId={id} worker={worker} />}
    </li>
  );
}

function isToChoose({ standing }: ShownEntry): boolean {
  return standing !== 'onlyHere';
}

function restWords({ same, entries }: ShownGroup): string {
  const here = entries.filter(entry => !isToChoose(entry)).length;
  const parts = [
    same > 0 ? `${same} the same` : '',
    here > 0 ? `${here} only in your book, which stay` : '',
  ];
  return parts.filter(part => part !== '').join(' · ');
}

/** To the box before or after this one, whichever group it is in. */
function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
  const at = boxes.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  boxes[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
}
