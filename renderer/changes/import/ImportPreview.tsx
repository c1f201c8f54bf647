import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { importModifications } from '../../../shared/commands/changes/import-modifications';
import { type ImportPlan, planImport } from '../../../shared/importing/import-plan';
import { likeliestTable } from '../../../shared/importing/match-columns';
import { isTakenIn } from '../../../shared/importing/plan-releases';
import { counted } from '../../../shared/model/counted';
import { listInWords } from '../../../shared/model/list-in-words';
import type { ChangeRegister } from '../../../shared/registers/changes/change-register';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { useQuietBook } from '../../store/use-book';
import { TakingFoot } from '../../taking-in/TakingFoot';
import { dateFact } from '../../ui/typed-facts';
import { HowItIsRead } from './HowItIsRead';
import { choicesOf, proposedDraft, type ReadFile } from './import-draft';
import { PlanRows } from './PlanRows';

interface Props {
  readonly file: ReadFile;
  readonly register: ChangeRegister;
  readonly onClose: () => void;
}

/** What an import would do, with all that can be said of how the table is read. */
export function ImportPreview({ file, register, onClose }: Props) {
  const desk = useDesk();
  const book = useQuietBook();
  const { today } = desk.now();
  const [draft, setDraft] = useState(() => {
    const table = likeliestTable(file.tables);
    if (!table) throw new Error('A file was read that has no table.');
    return proposedDraft(file.name, table, today);
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const codeId = register.code.id;
  const asAt = dateFact(draft.on, today);
  const on = asAt.value !== null && asAt.value <= today ? asAt.value : null;
  const choices = useMemo(() => choicesOf(file, draft, on ?? today), [file, draft, on, today]);
  const wanted = useMemo(
    () => ({ codeId, table: draft.table, choices }),
    [codeId, draft.table, choices],
  );
  const plan = useMemo(() => planImport(book, wanted, countedIds()), [book, wanted]);
  if (!plan) return null;
  const { label, nothing } = whatWillBe(plan);
  const accept = (event: FormEvent) => {
    event.preventDefault();
    if (on === null || nothing) return;
    if (
      !doIt(desk, { label: `import ${label}` }, (now, context) =>
        importModifications(now, wanted, context),
      )
    )
      return;
    say(desk.view, whatWasDone(plan));
    if (plan.aside.length === 0 && plan.releaseRows.every(isTakenIn)) onClose();
  };
  return (
    <form ref={form} className="import" onSubmit={accept}>
      <HowItIsRead file={file} register={register} draft={draft} plan={plan} onChange={setDraft} />
      <PlanRows plan={plan} register={register} draft={draft} />
      <TakingFoot
        says={inAll(plan)}
        label={nothing ? 'Nothing to import' : `Import ${label}`}
        canTake={on !== null && !nothing}
      />
    </form>
  );
}

/** Ids for a plan that is only looked at. */
function countedIds(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `planned-${last}`;
  };
}

/** What an import would take in: `34 modifications and 2 releases`. */
function whatWillBe({ fresh, changed, releaseRows }: ImportPlan): {
  readonly label: string;
  readonly nothing: boolean;
} {
  const rows = fresh.length + changed.length;
  const releases = releaseRows.filter(isTakenIn).length;
  const parts = [
    ...(rows === 0 ? [] : [counted(rows, 'modification')]),
    ...(releases === 0 ? [] : [counted(releases, 'release')]),
  ];
  return { label: listInWords(parts), nothing: parts.length === 0 };
}

function inAll({ fresh, changed, unchanged, aside, releases }: ImportPlan): string {
  const releasesNew =
    releases.length === 0 ? '' : `, with ${counted(releases.length, 'new release')}`;
  return `${fresh.length} new, ${changed.length} changed, ${unchanged.length} as they are, ${aside.length} set aside${releasesNew}. Nothing is written before you import.`;
}

function whatWasDone(plan: ImportPlan): string {
  const { fresh, changed, aside } = plan;
  const done = `${whatWillBe(plan).label} imported: ${fresh.length} new, ${changed.length} changed.`;
  const left = `${counted(aside.length, 'row')} set aside; save them before you close, to put them right.`;
  return aside.length === 0 ? done : `${done} ${left}`;
}
