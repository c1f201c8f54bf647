import { type FormEvent, useEffect, useRef, useState } from 'react';
import { counted } from '../../../shared/model/counted';
import { doIt, useDesk } from '../../desk/desk';
import { say } from '../../store/said';
import { useQuietBook } from '../../store/use-book';
import { BeingRead } from '../../taking-in/BeingRead';
import { TakingFoot } from '../../taking-in/TakingFoot';
import { useOnceReady } from '../../ui/use-once-ready';
import type { Ask } from '../../workers/asked-worker';
import { PlannedRows } from './PlannedRows';
import { TableColumns } from './TableColumns';
import type { ReadTable, TableDraft } from './table-draft';
import type { TableFound, TableQuestions } from './table-questions';
import { changeNow, type PlannedTable, usePlannedTable } from './use-planned-table';
import { WhatItIs } from './WhatItIs';

interface Props {
  readonly ask: Ask<TableQuestions>;
  readonly read: ReadTable;
  readonly first: TableDraft;
  readonly onDone: () => void;
}

/** What a log of actions or a list of members would bring, with all that can be said of how it is read. */
export function ConfirmTable({ ask, read, first, onDone }: Props) {
  const desk = useDesk();
  const book = useQuietBook();
  const [draft, setDraft] = useState(first);
  const [isTaking, setTaking] = useState(false);
  const wanted = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  const change = (part: Partial<TableDraft>) => setDraft(before => ({ ...before, ...part }));
  const planned = usePlannedTable(ask, draft);
  const { found } = planned;
  const label = labelOf(draft, found);
  const accept = async () => {
    if (!found || found.fresh === 0) return;
    wanted.current += 1;
    const mine = wanted.current;
    setTaking(true);
    const made = await changeNow({ desk, ask, draft }).catch(() => null);
    // She stopped it while it was made ready.
    if (mine !== wanted.current) return;
    setTaking(false);
    if (!made || !doIt(desk, { label: `take in ${label}` }, () => made)) {
      say(desk.view, 'It could not be taken in. Nothing of your book was changed.', true);
      return;
    }
    say(desk.view, `${capital(label)} taken in. Undo takes all of it out again.`);
    onDone();
  };
  const take = useOnceReady(!planned.isPlanning, draft, () => void accept());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take();
  };
  const stop = () => {
    wanted.current += 1;
    setTaking(false);
  };
  if (isTaking) return <BeingRead words={`${capital(label)} are made ready …`} onStop={stop} />;
  return (
    <form ref={form} className="import" onSubmit={submit}>
      <div className="import-reading">
        <p className="import-name">{read.name}</p>
        <WhatItIs draft={draft} read={read} book={book} onChange={change} />
        <TableColumns draft={draft} onChange={change} />
      </div>
      <section className="import-plan" aria-label="What would become of each row">
        <PlannedRows
          ask={ask}
          of={draft.of}
          count={found ? found.fresh + found.same + found.aside : 0}
          round={planned.round}
        />
      </section>
      <TakingFoot
        says={saidOf(draft, planned)}
        label={found?.fresh ? `Take in ${label}` : 'Nothing to take in'}
        canTake={!planned.isPlanning && (found?.fresh ?? 0) > 0}
      />
    </form>
  );
}

function labelOf({ of }: TableDraft, found: TableFound | null): string {
  return counted(found?.fresh ?? 0, of === 'actions' ? 'action' : 'member');
}

function saidOf({ of, number, columns }: TableDraft, { found, isPlanning }: PlannedTable): string {
  if (isPlanning) return 'The rows are compared with your book …';
  if (!found) {
    return of === 'actions'
      ? `There is a meeting ${number} already. Choose it, or give another number.`
      : 'The committee is not there.';
  }
  if (!columns.includes(of === 'actions' ? 'action' : 'name')) {
    return `Say which column tells ${of === 'actions' ? 'what is to be done' : 'the names'}.`;
  }
  const known = found.same === 0 ? '' : `${counted(found.same, 'row')} as your book has it. `;
  const aside = found.aside === 0 ? 'No row' : counted(found.aside, 'row');
  const safe =
    of === 'actions' ? 'Nothing is written before you take it in.' : 'Nobody loses a seat by it.';
  return `${known}${aside} set aside. ${safe}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
