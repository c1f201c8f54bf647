import { useState } from 'react';
import type { AsideRow } from '../../../shared/importing/aside-rows';
import { asideRows } from '../../../shared/importing/aside-rows';
import type { ImportPlan, PlannedRow } from '../../../shared/importing/import-plan';
import { isTakenIn } from '../../../shared/importing/plan-releases';
import { type TableRow, wordsOfRow } from '../../../shared/reading/tables/source-table';
import { changeNames } from '../../../shared/registers/changes/change-names';
import {
  type ChangeRegister,
  registerAsAt,
} from '../../../shared/registers/changes/change-register';
import { END_OF_TIME } from '../../../shared/registers/changes/days';
import { factsInWords } from '../../../shared/registers/changes/fact-words';
import { fileNamePart } from '../../../shared/report/file-name-part';
import { csvFile } from '../../../shared/spreadsheet/csv-file';
import { useDesk } from '../../desk/desk';
import { giveFile } from '../../desk/give-file';
import { ChoiceStrip } from '../../ui/ChoiceStrip';
import { PlainTable } from '../../ui/PlainTable';
import type { ImportDraft } from './import-draft';
import { ReleaseRows } from './ReleaseRows';

const LISTS = {
  fresh: 'New',
  changed: 'Changed',
  releaseRows: 'Releases',
  aside: 'Set aside',
  unchanged: 'Same',
} as const;

type ListName = keyof typeof LISTS;

const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** So many rows are shown at first; a register of thousands would keep the page busy. */
const AT_FIRST = 200;

interface Props {
  readonly plan: ImportPlan;
  readonly register: ChangeRegister;
  readonly draft: ImportDraft;
}

/** The rows of the table by what would become of them. */
export function PlanRows({ plan, register, draft }: Props) {
  const [chosen, setChosen] = useState<ListName | null>(null);
  const [all, setAll] = useState(false);
  const first = LIST_NAMES.find(name => plan[name].length > 0) ?? 'fresh';
  const shown = chosen !== null && plan[chosen].length > 0 ? chosen : first;
  const most = all ? Number.POSITIVE_INFINITY : AT_FIRST;
  const more = plan[shown].length - most;
  return (
    <section className="import-plan" aria-label="What would become of each row">
      <div className="import-lists">
        <ChoiceStrip
          label="Which rows are shown"
          value={shown}
          choices={LIST_NAMES.filter(name => name !== 'releaseRows' || plan[name].length > 0).map(
            name => ({
              value: name,
              words: LISTS[name],
              count: plan[name].length,
              isOff: plan[name].length === 0,
            }),
          )}
          onChange={setChosen}
        />
        {shown === 'aside' && <KeepAside aside={plan.aside} register={register} draft={draft} />}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by key. */}
      <div className="import-rows" tabIndex={0}>
        {(shown === 'fresh' || shown === 'changed') && (
          <Planned rows={plan[shown].slice(0, most)} plan={plan} register={register} />
        )}
        {shown === 'aside' && <Aside aside={plan.aside.slice(0, most)} />}
        {shown === 'releaseRows' && <ReleaseRows rows={plan.releaseRows} />}
        {shown === 'unchanged' && <AsTheyAre rows={plan.unchanged.slice(0, most)} />}
        {more > 0 && (
          <button type="button" className="button button-plain" onClick={() => setAll(true)}>
            Show {more} more
          </button>
        )}
      </div>
    </section>
  );
}

/** What each row says that is new, beside what is known. */
function Planned({
  rows,
  plan,
  register,
}: {
  rows: readonly PlannedRow[];
  plan: ImportPlan;
  register: ChangeRegister;
}) {
  const { code } = register;
  const listed = plan.releaseRows.filter(isTakenIn).map(each => each.after);
  const releases = [...register.releases, ...plan.releases, ...listed];
  const names = changeNames(registerAsAt({ ...register, releases }, END_OF_TIME));
  return (
    <PlainTable heads={['Row', 'Reference', 'What it says']}>
      {rows.map(({ row, before, known, facts, after }) => {
        const told = factsInWords(facts, { code, names });
        const was = new Map(
          factsInWords(known, { code, names }).map(({ label, words }) => [label, words]),
        );
        return (
          <tr key={row.line}>
            <td>{row.line}</td>
            <th scope="row" className="reference">
              {after.reference}
            </th>
            <td>
              <dl className="import-facts">
                {told.map(({ label, words }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      {before !== null && was.get(label) && <del>{was.get(label)}</del>} {words}
                    </dd>
                  </div>
                ))}
              </dl>
            </td>
          </tr>
        );
      })}
    </PlainTable>
  );
}

function Aside({ aside }: { aside: readonly AsideRow[] }) {
  return (
    <PlainTable heads={['Row', 'Why it is set aside', 'What it says']}>
      {aside.map(({ row, why }) => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <td className="import-why">{why}</td>
          <td>{wordsOfRow(row, ' · ')}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

function AsTheyAre({ rows }: { rows: readonly TableRow[] }) {
  return (
    <PlainTable heads={['Row', 'What it says, as the register does']}>
      {rows.map(row => (
        <tr key={row.line}>
          <td>{row.line}</td>
          <td>{wordsOfRow(row, ' · ')}</td>
        </tr>
      ))}
    </PlainTable>
  );
}

/** Keeps the rows that are set aside as a file, to be put right and imported again. */
function KeepAside({
  aside,
  register,
  draft,
}: {
  aside: readonly AsideRow[];
  register: ChangeRegister;
  draft: ImportDraft;
}) {
  const desk = useDesk();
  const keep = () => {
    const name = `${fileNamePart(register.code.shortName) || 'code'}-set-aside.csv`;
    const bytes = csvFile(asideRows(aside, draft.table, draft.headRow));
    void giveFile(desk, { name, bytes }, []);
  };
  return (
    <button type="button" className="button" onClick={keep}>
      Save these rows …
    </button>
  );
}
