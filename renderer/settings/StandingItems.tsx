import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Purpose } from '../../shared/model/agenda-item';
import type { StandingItem } from '../../shared/model/committee';
import { agendaLines } from '../../shared/reading/agenda/agenda-lines';
import { PurposeOptions } from '../agenda/PurposeOptions';
import { moveRowByKey } from './keep-focus';
import { evened, movedItem, nestedItem } from './standing-moves';
import { TextSetting } from './TextSetting';

interface ItemsProps {
  readonly items: readonly StandingItem[];
  /** Keeps the items; whether they could be. */
  readonly set: (items: StandingItem[]) => boolean;
}

/** The items with which an agenda begins. */
export function StandingItems({ items, set }: ItemsProps) {
  const add = (text: string) =>
    set(
      evened([
        ...items,
        ...agendaLines(text).map(({ title, presenter, depth, plannedMinutes }) => ({
          title,
          purpose: 'discussion' as const,
          presenter,
          plannedMinutes,
          ...(depth > 0 && { depth }),
        })),
      ]),
    );
  const counts = new Map<string, number>();
  return (
    <>
      <ol className="setting-rows standing-items">
        {items.map((item, at) => {
          const count = (counts.get(item.title) ?? 0) + 1;
          counts.set(item.title, count);
          return (
            <ItemRow
              key={`${item.title} ${count}`}
              item={item}
              change={now => set(items.with(at, now))}
              remove={() => set(evened(items.toSpliced(at, 1)))}
              move={step => set(movedItem(items, at, step))}
              nest={step => set(nestedItem(items, at, step))}
            />
          );
        })}
      </ol>
      <NewItems add={add} />
    </>
  );
}

interface RowProps {
  readonly item: StandingItem;
  readonly change: (item: StandingItem) => boolean;
  readonly remove: () => void;
  readonly move: (step: 'up' | 'down') => void;
  readonly nest: (step: 'in' | 'out') => void;
}

function ItemRow({ item, change, remove, move, nest }: RowProps) {
  const press = (event: KeyboardEvent<HTMLElement>) => {
    moveRowByKey(event, move);
    const way = { ArrowRight: 'in', ArrowLeft: 'out' }[event.key];
    if (!event.altKey || (way !== 'in' && way !== 'out')) return;
    event.preventDefault();
    nest(way);
  };
  return (
    <li className="setting-row" data-depth={item.depth ?? 0} onKeyDown={press}>
      <TextSetting
        label="Title"
        value={item.title}
        refusal="An item needs a title."
        save={title => title !== '' && change({ ...item, title })}
      />
      <TextSetting
        label="Presenter"
        value={item.presenter}
        save={presenter => change({ ...item, presenter })}
      />
      <label className="field">
        <span className="field-name">Kind</span>
        <select
          value={item.purpose}
          onChange={({ target }) => change({ ...item, purpose: Purpose.parse(target.value) })}
        >
          <PurposeOptions />
        </select>
      </label>
      <TextSetting
        label="Minutes"
        value={item.plannedMinutes === null ? '' : String(item.plannedMinutes)}
        refusal="A number of minutes, or nothing."
        save={text =>
          /^\d{0,3}$/.test(text) &&
          change({ ...item, plannedMinutes: text === '' ? null : Number(text) })
        }
      />
      <span className="setting-acts">
        <button type="button" aria-label={`Move ${item.title} up`} onClick={() => move('up')}>
          ↑
        </button>
        <button type="button" aria-label={`Move ${item.title} down`} onClick={() => move('down')}>
          ↓
        </button>
        <button type="button" aria-label={`Take off ${item.title}`} onClick={remove}>
          ×
        </button>
      </span>
    </li>
  );
}

function NewItems({ add }: { add: (text: string) => boolean }) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && add(text)) setText('');
  };
  return (
    <form className="setting-add" onSubmit={submit}>
      <input
        aria-label="Title of a further standing item"
        placeholder="Add an item … 15 min"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button button-plain">
        Add
      </button>
    </form>
  );
}
