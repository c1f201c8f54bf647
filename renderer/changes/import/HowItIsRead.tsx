import { useMemo } from 'react';
import {
  FIELD_LABELS,
  IMPORT_FIELDS,
  type ImportField,
} from '../../../shared/importing/import-fields';
import type { ImportPlan } from '../../../shared/importing/import-plan';
import { bareWords } from '../../../shared/importing/match-columns';
import { releaseTableOf } from '../../../shared/importing/plan-releases';
import { counted } from '../../../shared/model/counted';
import { lastSaid, type SourceTable } from '../../../shared/reading/tables/source-table';
import type { ChangeRegister } from '../../../shared/registers/changes/change-register';
import { useDesk } from '../../desk/desk';
import { TypedField, type Understood } from '../../ui/TypedField';
import { dateFact } from '../../ui/typed-facts';
import {
  type ImportDraft,
  proposedDraft,
  type ReadFile,
  withColumn,
  withHeadRow,
} from './import-draft';
import { NamesMeant } from './NamesMeant';

interface Props {
  readonly file: ReadFile;
  readonly register: ChangeRegister;
  readonly draft: ImportDraft;
  readonly plan: ImportPlan;
  readonly onChange: (draft: ImportDraft) => void;
}

/** How the table is read: as at which day, which table, and what each column tells. */
export function HowItIsRead({ file, register, draft, plan, onChange }: Props) {
  const { today } = useDesk().now();
  const releases = releaseTableOf(file.tables);
  return (
    <div className="import-reading">
      <p className="import-name">{file.name}</p>
      <TypedField
        label="True as at"
        value={draft.on}
        says={saysOf(draft.on, today)}
        onChange={on => onChange({ ...draft, on })}
      />
      {file.tables.length > 1 && (
        <label className="field">
          Table
          <select
            value={file.tables.indexOf(draft.table)}
            onChange={({ target }) => {
              const table = file.tables[Number(target.value)];
              if (table) onChange(proposedDraft(file.name, table, today));
            }}
          >
            {file.tables.map((table, at) => (
              <option key={table.name} value={at}>
                {table.name} ({counted(table.rows.length, 'row')})
              </option>
            ))}
          </select>
        </label>
      )}
      {releases && (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.withReleases}
            onChange={({ target }) => onChange({ ...draft, withReleases: target.checked })}
          />
          Take in “{releases.name}” too: dates of releases
        </label>
      )}
      <HeadRow
        draft={draft}
        onChange={at => onChange(withHeadRow(file.name, { table: draft.table, today }, at))}
      />
      <NamesMeant register={register} draft={draft} plan={plan} onChange={onChange} />
      <ColumnFields draft={draft} onChange={onChange} />
      {plan.ambiguous.length > 0 && <DayOrMonth draft={draft} plan={plan} onChange={onChange} />}
    </div>
  );
}

function saysOf(typed: string, today: string): Understood {
  const { value, says } = dateFact(typed, today);
  if (value === null) return { words: 'Say as at which day it is true', wrong: true };
  return value > today ? { words: 'This day is still to come', wrong: true } : says;
}

/** The rows among which the heads may stand. */
const MOST_HEADS = 30;

function HeadRow({
  draft: { table, headRow },
  onChange,
}: {
  draft: ImportDraft;
  onChange: (headRow: number) => void;
}) {
  return (
    <label className="field">
      The heads stand in
      <select value={headRow} onChange={({ target }) => onChange(Number(target.value))}>
        {table.rows.slice(0, MOST_HEADS).map(({ line, cells }, at) => (
          <option key={line} value={at}>
            row {line}: {shortened(cells.map(({ text }) => text).join(' '), 40)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What each column tells, with the first words in it, where it says anything below the heads. */
function ColumnFields({
  draft,
  onChange,
}: {
  draft: ImportDraft;
  onChange: (draft: ImportDraft) => void;
}) {
  const said = useMemo(() => lastSaid(draft.table.rows), [draft.table]);
  return (
    <fieldset className="import-columns">
      <legend>What the columns tell</legend>
      {draft.columns.map((field, at) => {
        if ((said[at] ?? -1) <= draft.headRow) return null;
        const head = shortened(headOf(draft, at), 60);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is where it stands.
          <label key={at} data-left-out={field === null || undefined}>
            <span>
              {head}
              <small>{sampleOf(draft.table, draft.headRow, at)}</small>
            </span>
            <select
              value={field ?? ''}
              onChange={({ target }) => onChange(withColumn(draft, at, fieldOf(target.value)))}
            >
              <option value="">left out</option>
              {IMPORT_FIELDS.map(each => (
                <option key={each} value={each}>
                  {FIELD_LABELS[each]}
                </option>
              ))}
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

function headOf({ table, headRow }: ImportDraft, column: number): string {
  return table.rows[headRow]?.cells[column]?.text || `Column ${column + 1}`;
}

function fieldOf(value: string): ImportField | null {
  return IMPORT_FIELDS.find(field => field === value) ?? null;
}

function sampleOf({ rows }: SourceTable, headRow: number, column: number): string {
  const first = rows.slice(headRow + 1).find(({ cells }) => bareWords(cells[column]?.text ?? ''));
  return shortened(first?.cells[column]?.text ?? '', 34);
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)} …` : line;
}

function DayOrMonth({ draft, plan, onChange }: Pick<Props, 'draft' | 'plan' | 'onChange'>) {
  const [example = ''] = plan.ambiguous;
  return (
    <label className="field">
      {counted(plan.ambiguous.length, 'date')} such as {example}
      <select
        value={draft.first}
        onChange={({ target }) =>
          onChange({ ...draft, first: target.value === 'month' ? 'month' : 'day' })
        }
      >
        <option value="day">the day comes first</option>
        <option value="month">the month comes first</option>
      </select>
    </label>
  );
}
