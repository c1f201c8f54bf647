import type { ReactNode } from 'react';
import { type RegisterView, wanting } from '../../shared/model/register-view';
import type { Choices } from '../../shared/registers/listing/listing';
import { CommandButton } from '../commands/CommandButton';
import { REGISTER_FIND } from '../commands/open-places';
import type { RegisterShown, RegisterWay } from '../store/shown-registers';
import { ChoiceStrip } from '../ui/ChoiceStrip';

interface HeadProps {
  readonly shown: RegisterShown;
  readonly onView: (view: RegisterView) => void;
  /** Whether it goes out as a file. */
  readonly isOut: boolean;
  /** Gives the keyboard to the rows. */
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** What is seen of a register: the words it must have, what is chosen of each field, and the groups. */
export function RegisterHead({ shown, onView, isOut, onLeave, children }: HeadProps) {
  const { view, filters, groups } = shown;
  const choose = (field: string, values: string[]) => onView(wanting(view, field, values));
  return (
    <div className="register-head">
      {filters.map(way =>
        way.isStrip ? (
          <Strip key={way.field} way={way} shown={shown} onChoose={choose} />
        ) : (
          <Select key={way.field} way={way} shown={shown} onChoose={choose} />
        ),
      )}
      <label className="register-choice">
        <span>Group by</span>
        <select
          value={view.groupBy ?? ''}
          onChange={({ target }) => onView({ ...view, groupBy: target.value || null })}
        >
          <option value="">nothing</option>
          {groups.map(({ field, label }) => (
            <option key={field} value={field}>
              {label.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
      <input
        id={REGISTER_FIND}
        className="register-find"
        type="search"
        aria-label="Find in this register"
        placeholder="Find in this register"
        value={view.words}
        onChange={({ target }) => onView({ ...view, words: target.value })}
        onKeyDown={event => {
          const isDone =
            event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter';
          if (!isDone) return;
          event.preventDefault();
          if (event.key === 'Escape' && view.words !== '') onView({ ...view, words: '' });
          else onLeave();
        }}
      />
      <Found shown={shown} />
      <div className="register-acts">
        {children}
        {isOut && <CommandButton name="registers.out">Export …</CommandButton>}
        <CommandButton name="registers.see">Views …</CommandButton>
      </div>
    </div>
  );
}

function Found({ shown: { listing } }: { shown: RegisterShown }) {
  const words = listing ? inWords(listing.found, listing.total) : '';
  return (
    <p className="register-found" aria-live="polite">
      {words}
    </p>
  );
}

function inWords(found: number, total: number): string {
  return found === total
    ? `${total.toLocaleString('en-GB')}`
    : `${found.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
}

interface ChoiceProps {
  readonly way: RegisterWay;
  readonly shown: RegisterShown;
  readonly onChoose: (field: string, values: string[]) => void;
}

/** The few values of a field beside each other, each with its count; the arrow keys go along. */
function Strip({ way: { field, label }, shown, onChoose }: ChoiceProps) {
  const { any, values } = choicesOf(shown, field);
  const wanted = shown.view.where[field] ?? [];
  const all = [...values, { value: '', label: 'All', count: any }];
  const [only = '', second] = wanted;
  return (
    <ChoiceStrip
      label={label}
      value={second === undefined ? only : null}
      choices={all.map(({ value, label: words, count }) => ({ value, words, count }))}
      onChange={value => onChoose(field, value === '' ? [] : [value])}
    />
  );
}

/** Stands for several values at once, which the list of choices alone can give. */
const SEVERAL = '\u0000several';

function Select({ way: { field, label }, shown, onChoose }: ChoiceProps) {
  const { values } = choicesOf(shown, field);
  const wanted = shown.view.where[field] ?? [];
  const [only = '', second] = wanted;
  // One committee alone is no choice.
  if (values.length < 2 && wanted.length === 0) return null;
  return (
    <label className="register-choice" data-chosen={wanted.length > 0 || undefined}>
      <span>{label}</span>
      <select
        value={second === undefined ? only : SEVERAL}
        onChange={({ target }) => onChoose(field, target.value === '' ? [] : [target.value])}
      >
        <option value="">any</option>
        {second !== undefined && <option value={SEVERAL}>{wanted.length} of them</option>}
        {values.map(({ value, label: words, count }) => (
          <option key={value} value={value}>
            {`${words} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}

function choicesOf({ listing }: RegisterShown, field: string): Choices {
  return listing?.choices[field] ?? { any: 0, values: [] };
}
