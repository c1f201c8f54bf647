import type { RefObject } from 'react';
import { canBe, kindOfRow, meaningOf } from '../../shared/incoming/meaning';
import { type IncomingPlan, withKind, withSaid } from '../../shared/incoming/plan';
import type { Row, SaidOfRow } from '../../shared/incoming/row';
import type { Meaning } from '../../shared/incoming/row-meaning';
import type { Presence } from '../../shared/model/attendance';
import { type Due, dueInWords } from '../../shared/model/due';
import { type Owner, ownersInWords } from '../../shared/model/owner';
import { plannedTime } from '../../shared/reading/agenda/planned-time';
import { dueField } from '../../shared/reading/structure/due-date';
import { splitOwners } from '../../shared/reading/structure/owners';
import { FactField } from './FactField';
import { KIND_WORDS, KINDS } from './kind-words';
import { PRESENCE_WORDS } from './RecognisedWords';

interface Props {
  readonly plan: IncomingPlan;
  readonly row: Row;
  readonly correct: (plan: IncomingPlan) => void;
  readonly place: RefObject<HTMLFieldSetElement | null>;
}

/** What the line she is at is, and its facts, to be put right. */
export function ThisLine({ plan, row, correct, place }: Props) {
  const say = (said: SaidOfRow) => correct(withSaid(plan, row.id, said));
  return (
    <fieldset className="incoming-this" ref={place}>
      <legend>Line {row.line}</legend>
      <label className="field">
        It is
        <select
          value={kindOfRow(row)}
          onChange={({ target }) => {
            const kind = KINDS.find(each => each === target.value);
            if (kind) correct(withKind(plan, row.id, kind));
          }}
        >
          {KINDS.filter(kind => canBe(row, kind)).map(kind => (
            <option key={kind} value={kind}>
              {KIND_WORDS[kind].word}
            </option>
          ))}
        </select>
      </label>
      <LineFacts key={row.id} plan={plan} meaning={meaningOf(row)} say={say} />
    </fieldset>
  );
}

interface FactsProps {
  readonly plan: IncomingPlan;
  readonly meaning: Meaning;
  readonly say: (said: SaidOfRow) => void;
}

function LineFacts({ plan, meaning, say }: FactsProps) {
  switch (meaning.kind) {
    case 'item':
      return <ItemFacts plan={plan} item={meaning} say={say} />;
    case 'people':
      return <PresenceField presence={meaning.people[0]?.presence ?? 'present'} say={say} />;
    case 'carried': {
      const { ref, owners, due, status } = meaning;
      return (
        <>
          <ActionFacts plan={plan} facts={{ ref, owners, due }} say={say} />
          <label className="field">
            After this meeting
            <select
              value={status}
              onChange={({ target }) =>
                say({ status: target.value === 'closed' ? 'closed' : 'ongoing' })
              }
            >
              <option value="ongoing">it goes on</option>
              <option value="closed">it is closed</option>
            </select>
          </label>
        </>
      );
    }
    case 'block':
      return meaning.block.type === 'action' ? (
        <ActionFacts plan={plan} facts={meaning.block.attrs} say={say} />
      ) : null;
    default:
      return null;
  }
}

function ItemFacts({
  plan,
  item: { number, depth, presenter, plannedMinutes },
  say,
}: {
  plan: IncomingPlan;
  item: Extract<Meaning, { kind: 'item' }>;
  say: FactsProps['say'];
}) {
  return (
    <>
      <FactField label="Number" value={number} onSay={said => say({ number: said.trim() })} />
      <label className="field">
        Level
        <select value={depth} onChange={({ target }) => say({ depth: Number(target.value) })}>
          <option value={0}>Item</option>
          <option value={1}>Sub-item</option>
          <option value={2}>Sub-item of a sub-item</option>
          <option value={3}>One deeper</option>
        </select>
      </label>
      {(plan.as === 'agenda' || presenter !== '' || plannedMinutes !== null) && (
        <>
          <FactField
            label="Presenter"
            value={presenter}
            onSay={said => say({ presenter: said.trim() })}
          />
          <FactField
            label="Planned minutes"
            value={plannedMinutes === null ? '' : String(plannedMinutes)}
            onSay={said => say({ plannedMinutes: minutesSaid(said) })}
          />
        </>
      )}
    </>
  );
}

/** A figure alone is minutes; else as an agenda says it: `1 hour`, `09:30–09:45`. */
function minutesSaid(said: string): number | null {
  const words = said.trim();
  return plannedTime(/^\d+$/.test(words) ? `${words} min` : words)?.minutes ?? null;
}

interface ActionFactsProps {
  readonly plan: IncomingPlan;
  readonly facts: {
    readonly ref: string | null;
    readonly owners: readonly Owner[];
    readonly due: Due | null;
  };
  readonly say: FactsProps['say'];
}

function ActionFacts({ plan, facts: { ref, owners, due }, say }: ActionFactsProps) {
  return (
    <>
      <FactField
        label="Who is to do it"
        value={ownersInWords(owners)}
        onSay={said => say({ owners: splitOwners(said) })}
      />
      <FactField
        label="Due"
        value={due ? dueInWords(due) : ''}
        onSay={said => say({ due: dueField(said, plan.meeting.date) })}
      />
      <FactField label="Reference" value={ref ?? ''} onSay={said => say({ ref: said.trim() })} />
    </>
  );
}

const PRESENCES = Object.keys(PRESENCE_WORDS) as Presence[];

function PresenceField({ presence, say }: { presence: Presence; say: FactsProps['say'] }) {
  return (
    <label className="field">
      They were
      <select
        value={presence}
        onChange={({ target }) => {
          const said = PRESENCES.find(each => each === target.value);
          if (said) say({ presence: said });
        }}
      >
        {PRESENCES.map(each => (
          <option key={each} value={each}>
            {PRESENCE_WORDS[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
