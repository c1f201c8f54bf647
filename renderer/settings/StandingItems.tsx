import { type FormEvent, useState } from 'react';
import { setCommittee } from '../../shared/commands/committees';
import type { Committee, StandingItem } from '../../shared/model/committee';
import { doIt, useDesk } from '../desk/desk';
import { TextSetting } from './TextSetting';

/** The items with which each agenda begins. */
export function StandingItems({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, standingItems } = committee;
  const set = (items: readonly StandingItem[]) =>
    doIt(desk, { label: `standing items of ${code}` }, book =>
      setCommittee(book, { committeeId: id, details: { standingItems: [...items] } }),
    );
  return (
    <section className="setting">
      <h2>Standing items</h2>
      <p className="settings-remark">
        Each new agenda begins with them; what was promised comes before Any Other Business.
      </p>
      <ol className="setting-rows">
        {standingItems.map((item, at) => (
          <ItemRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two items may have one title
            key={`${at} ${item.title}`}
            item={item}
            change={now => set(standingItems.with(at, now))}
            remove={() => set(standingItems.toSpliced(at, 1))}
            moveUp={() => at > 0 && set(standingItems.toSpliced(at, 1).toSpliced(at - 1, 0, item))}
          />
        ))}
      </ol>
      <NewItem
        add={title =>
          set([
            ...standingItems,
            { title, purpose: 'discussion', presenter: '', plannedMinutes: null },
          ])
        }
      />
    </section>
  );
}

interface RowProps {
  readonly item: StandingItem;
  readonly change: (item: StandingItem) => boolean;
  readonly remove: () => void;
  readonly moveUp: () => void;
}

function ItemRow({ item, change, remove, moveUp }: RowProps) {
  return (
    <li className="setting-row">
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
        <button type="button" aria-label={`Move ${item.title} up`} onClick={moveUp}>
          ↑
        </button>
        <button type="button" aria-label={`Take off ${item.title}`} onClick={remove}>
          ×
        </button>
      </span>
    </li>
  );
}

function NewItem({ add }: { add: (title: string) => boolean }) {
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '' && add(title.trim())) setTitle('');
  };
  return (
    <form className="setting-add" onSubmit={submit}>
      <input
        aria-label="Title of a further standing item"
        placeholder="Add an item …"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="button button-plain">
        Add
      </button>
    </form>
  );
}
