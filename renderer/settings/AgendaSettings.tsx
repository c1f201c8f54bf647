import { useState } from 'react';
import { setCommittee } from '../../shared/commands/committees';
import type { Committee, NamedAgenda, StandingItem } from '../../shared/model/committee';
import { doIt, useDesk } from '../desk/desk';
import { Problem } from '../ui/Problem';
import { StandingItems } from './StandingItems';

/** What new agendas begin with: the usual one, and those of other kinds of meeting. */
export function AgendaSettings({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, standingItems, otherAgendas = [] } = committee;
  const [kind, setKind] = useState<string | null>(null);
  const shown = otherAgendas.find(({ name }) => name === kind) ?? null;
  const set = (details: Partial<Pick<Committee, 'standingItems' | 'otherAgendas'>>) =>
    doIt(desk, { label: `agendas of ${code}` }, book =>
      setCommittee(book, { committeeId: id, details }),
    );
  const setItems = (items: StandingItem[]) =>
    shown
      ? set({ otherAgendas: withItems(otherAgendas, shown, items) })
      : set({ standingItems: items });
  return (
    <section className="setting">
      <h2>Standing items</h2>
      <p className="settings-remark">
        Each new agenda begins with them; what was promised comes before Any Other Business. Alt+↑
        and Alt+↓ move an item, Alt+→ and Alt+← make it a sub-item and bring it out again.
      </p>
      <div className="setting-add">
        <label className="setting-kind">
          Kind of meeting
          <select
            value={shown?.name ?? ''}
            onChange={({ target }) => setKind(target.value === '' ? null : target.value)}
          >
            <option value="">The usual meeting</option>
            {otherAgendas.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {shown && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => set({ otherAgendas: otherAgendas.filter(each => each !== shown) })}
          >
            Remove this kind
          </button>
        )}
      </div>
      <StandingItems key={shown?.name ?? ''} items={shown?.items ?? standingItems} set={setItems} />
      <NewKind
        taken={otherAgendas.map(({ name }) => name)}
        add={name => {
          const done = set({ otherAgendas: [...otherAgendas, { name, items: standingItems }] });
          if (done) setKind(name);
          return done;
        }}
      />
    </section>
  );
}

interface NewKindProps {
  readonly taken: readonly string[];
  readonly add: (name: string) => boolean;
}

/** A further kind of meeting, which begins with the usual agenda. */
function NewKind({ taken, add }: NewKindProps) {
  const [name, setName] = useState('');
  const isTaken = taken.includes(name.trim());
  return (
    <form
      className="setting-add"
      onSubmit={event => {
        event.preventDefault();
        if (name.trim() !== '' && !isTaken && add(name.trim())) setName('');
      }}
    >
      <input
        aria-label="Another kind of meeting"
        placeholder="Another kind of meeting …"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <button type="submit" className="button button-plain">
        Add this kind
      </button>
      <Problem words={isTaken && 'There is a kind of meeting called so already.'} />
    </form>
  );
}

function withItems(
  agendas: readonly NamedAgenda[],
  of: NamedAgenda,
  items: StandingItem[],
): NamedAgenda[] {
  return agendas.map(each => (each === of ? { ...each, items } : each));
}
