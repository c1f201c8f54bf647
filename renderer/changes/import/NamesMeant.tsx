import {
  type MeantAs,
  type NamedField,
  namedThings,
  nameKey,
  type OtherName,
} from '../../../shared/importing/import-names';
import type { ImportPlan } from '../../../shared/importing/import-plan';
import { counted } from '../../../shared/model/counted';
import type { ChangeRegister } from '../../../shared/registers/changes/change-register';
import { END_OF_TIME } from '../../../shared/registers/changes/days';
import { type ImportDraft, withName } from './import-draft';

interface Props {
  readonly register: ChangeRegister;
  readonly draft: ImportDraft;
  readonly plan: ImportPlan;
  readonly onChange: (draft: ImportDraft) => void;
}

const NOUNS: Readonly<Record<NamedField, string>> = {
  stageId: 'Stage',
  pathId: 'Path',
  targetReleaseId: 'Release',
};

/** The names in the file that the register has in other words or not at all, and what each means. */
export function NamesMeant({ register, draft, plan, onChange }: Props) {
  if (plan.otherNames.length === 0) return null;
  const things = namedThings({ ...register, on: END_OF_TIME });
  return (
    <fieldset className="import-columns">
      <legend>What the names mean</legend>
      {plan.otherNames.map(({ field, name, rows, meant }) => {
        const key = nameKey(field, name);
        return (
          <label key={key} data-unknown={meant === null || undefined}>
            <span>
              {name}
              <small>
                {NOUNS[field]}, {counted(rows, 'row')}
              </small>
            </span>
            <select
              value={valueFor(meant)}
              onChange={({ target }) => onChange(withName(draft, key, meantBy(target.value)))}
            >
              {meant === null && <option value="">not known</option>}
              {field === 'targetReleaseId' && <option value="new">a new release</option>}
              <option value="nothing">nothing is said</option>
              {things[field].map(thing => (
                <option key={thing.id} value={`known:${thing.id}`}>
                  {thing.name}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

function valueFor(meant: OtherName['meant']): string {
  if (meant === null) return '';
  return meant.as === 'known' ? `known:${meant.id}` : meant.as;
}

function meantBy(value: string): MeantAs | null {
  if (value === 'new' || value === 'nothing') return { as: value };
  return value.startsWith('known:') ? { as: 'known', id: value.slice('known:'.length) } : null;
}
