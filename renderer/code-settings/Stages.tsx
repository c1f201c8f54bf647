import { type FormEvent, useState } from 'react';
import { type Stage, type StageSet, Standing } from '../../shared/model/code';
import { dateInWords } from '../../shared/model/partial-date';
import type { Use } from '../../shared/registers/changes/code-use';
import { useDesk } from '../desk/desk';
import { TextSetting } from '../settings/TextSetting';
import { Problem } from '../ui/Problem';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';
import { NamedRows } from './NamedRows';
import type { CodePart } from './use-set-code';

/** What it means to be at a stage, in words. */
const STANDINGS: Readonly<Record<Standing, string>> = {
  inProgress: 'in progress',
  approved: 'approved, to implement',
  implemented: 'implemented',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/** The stages of a code: those that hold always, and each set that holds from a date on. */
export function Stages({ code, set, use }: CodePart & { use: Use }) {
  const { stageSets } = code;
  const save = (sets: StageSet[]) => set('stages', { stageSets: sets });
  return (
    <>
      {stageSets.map((held, at) => (
        <section key={held.from ?? 'always'} className="setting">
          <h2>{held.from === null ? 'Stages' : `Stages from ${dateInWords(held.from)}`}</h2>
          <p className="settings-remark">
            In the order in which they are gone through. How many weeks at least lie between a stage
            and taking effect is for you to say: then a date that comes sooner is told as a risk.
          </p>
          <NamedRows
            noun="stage"
            rows={held.stages}
            use={onlyHere(use, stageSets.toSpliced(at, 1))}
            create={(id, name): Stage => ({ id, name, standing: 'inProgress', leastWeeks: null })}
            save={stages => save(stageSets.with(at, { ...held, stages }))}
            more={(stage, keep) => <StageMore stage={stage} keep={keep} />}
          />
          {at > 0 && <RemoveSet remove={() => save(stageSets.toSpliced(at, 1))} />}
        </section>
      ))}
      <NewSet sets={stageSets} save={save} />
    </>
  );
}

/** A stage that another set has as well can be taken off this one, whoever stands at it. */
function onlyHere(use: Use, others: readonly StageSet[]): Use {
  const elsewhere = new Set(others.flatMap(({ stages }) => stages.map(({ id }) => id)));
  return new Map([...use].filter(([id]) => !elsewhere.has(id)));
}

function StageMore({ stage, keep }: { stage: Stage; keep: (stage: Stage) => boolean }) {
  const { name, standing, leastWeeks } = stage;
  return (
    <>
      <label className="field">
        <span className="field-name">Standing at {name}</span>
        <select
          value={standing}
          onChange={({ target }) => keep({ ...stage, standing: Standing.parse(target.value) })}
        >
          {Standing.options.map(each => (
            <option key={each} value={each}>
              {STANDINGS[each]}
            </option>
          ))}
        </select>
      </label>
      <TextSetting
        label={`Least weeks from ${name}`}
        value={leastWeeks === null ? '' : String(leastWeeks)}
        refusal="A whole number of weeks, or nothing where no one said."
        save={weeks => keep({ ...stage, leastWeeks: weeks === '' ? null : Number(weeks) })}
      />
    </>
  );
}

function RemoveSet({ remove }: { remove: () => boolean }) {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <button type="button" className="button button-plain" onClick={() => setRefused(!remove())}>
        Remove this set
      </button>
      <Problem words={isRefused && SET_STAYS} />
    </>
  );
}

interface NewSetProps {
  readonly sets: readonly StageSet[];
  readonly save: (sets: StageSet[]) => boolean;
}

/** From a date on other stages hold: to begin with those that held until then. */
function NewSet({ sets, save }: NewSetProps) {
  const { today } = useDesk().now();
  const [typed, setTyped] = useState('');
  const from = dateFact(typed, today);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const stages = sets.at(-1)?.stages ?? [];
    const isNew = from.value !== null && sets.every(each => each.from !== from.value);
    if (isNew && save([...sets, { from: from.value, stages }])) setTyped('');
  };
  return (
    <form className="setting code-new-set" onSubmit={add}>
      <TypedField
        label="Other stages from"
        placeholder="Nov 2018"
        value={typed}
        says={typed.trim() === '' ? null : from.says}
        onChange={setTyped}
      />
      <button type="submit" className="button button-plain" disabled={from.value === null}>
        Add a set of stages
      </button>
    </form>
  );
}

const SET_STAYS = 'It stays: a modification stands or stood at a stage that no other set has.';
