import {
  LOG_FIELDS,
  type LogField,
  MEMBER_FIELDS,
  type MemberField,
} from '../../../shared/incoming/table-fields';
import { fieldsOf, type TableDraft, withColumn, withHeads } from './table-draft';

interface Props {
  readonly draft: TableDraft;
  readonly onChange: (part: Partial<TableDraft>) => void;
}

/** The rows among which the heads may stand. */
const MOST_HEADS = 30;

/** Where the heads stand, and what each column tells that says anything below them. */
export function TableColumns({ draft, onChange }: Props) {
  const { table, headRow, columns, of } = draft;
  const fields = Object.entries(fieldsOf(of));
  return (
    <>
      <label className="field">
        The heads stand in
        <select
          value={headRow}
          onChange={({ target }) => onChange(withHeads(of, table, Number(target.value)))}
        >
          {table.rows.slice(0, MOST_HEADS).map(({ line, cells }, at) => (
            <option key={line} value={at}>
              row {line}: {shortened(cells.map(({ text }) => text).join(' '), 40)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="import-columns">
        <legend>What the columns tell</legend>
        {columns.map(
          (field, at) =>
            (table.lastSaid[at] ?? -1) > headRow && (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is where it stands.
              <label key={at} data-left-out={field === null || undefined}>
                <span>
                  {shortened(table.rows[headRow]?.cells[at]?.text || `Column ${at + 1}`, 60)}
                  <small>{sampleOf(draft, at)}</small>
                </span>
                <select
                  value={field ?? ''}
                  onChange={({ target }) =>
                    onChange({ columns: withColumn(columns, at, fieldNamed(target.value)) })
                  }
                >
                  <option value="">left out</option>
                  {fields.map(([name, { label }]) => (
                    <option key={name} value={name}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            ),
        )}
      </fieldset>
      {of === 'actions' && !columns.includes('reference') && (
        <p className="dialog-remark">
          No column tells the references. Each action gets one of its own, with an L for log; one
          that your book has in the same words keeps its own.
        </p>
      )}
    </>
  );
}

function fieldNamed(value: string): LogField | MemberField | null {
  const all = [...Object.keys(LOG_FIELDS), ...Object.keys(MEMBER_FIELDS)];
  return all.includes(value) ? (value as LogField | MemberField) : null;
}

function sampleOf({ table: { rows }, headRow }: TableDraft, column: number): string {
  const first = rows.slice(headRow + 1).find(({ cells }) => (cells[column]?.text ?? '') !== '');
  return shortened(first?.cells[column]?.text ?? '', 34);
}

function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > most ? `${line.slice(0, most)} …` : line;
}
