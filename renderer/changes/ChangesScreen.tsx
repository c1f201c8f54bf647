import './changes.css';
import { useEffect, useState } from 'react';
import { recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { type ChangeRegister, registerAsAt } from '../../shared/registers/changes/change-register';
import { MonthView } from '../change-report/MonthView';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { dateFact } from '../meetings/typed-facts';
import { useQuietBook, useView } from '../store/use-book';
import type { Understood } from '../ui/TypedField';
import { ChangesTable } from './ChangesTable';
import { ChooseCode } from './ChooseCode';
import { FromTheMinutes } from './FromTheMinutes';
import { ReleasesTable } from './ReleasesTable';
import { ReleaseTimeline } from './ReleaseTimeline';
import { StageBoard } from './StageBoard';
import { useRegister } from './use-register';

const VIEWS = {
  board: 'By stage',
  table: 'Table',
  releases: 'Releases',
  month: 'Month and reports',
} as const;

type ViewName = keyof typeof VIEWS;

const VIEW_NAMES = Object.keys(VIEWS) as ViewName[];

/** The register of modifications and releases, as it is or as it stood on a day. */
export function ChangesScreen() {
  const register = useRegister();
  useEffect(() => {
    const first = '.change-card, .changes-empty button, .changes-head button';
    document.querySelector<HTMLElement>(first)?.focus();
  }, []);
  return (
    <main className="screen changes" id="desk" tabIndex={-1}>
      <title>Modifications and releases – Minutebook</title>
      {register ? <Register register={register} /> : <ChooseCode />}
    </main>
  );
}

function Register({ register }: { register: ChangeRegister }) {
  const { today } = useDesk().now();
  const readOnly = useView(state => state.readOnly);
  const [view, setView] = useState<ViewName>('board');
  const [typed, setTyped] = useState('');
  const asAt = dateFact(typed, today);
  const shown = registerAsAt(register, asAt.value ?? today);
  return (
    <>
      <header className="changes-head">
        <h1>Modifications and releases</h1>
        <Codes chosen={register.code.id} />
        <CommandButton name="changes.release">New release …</CommandButton>
        <CommandButton name="changes.enter">New modification …</CommandButton>
        <CommandButton name="changes.report" kind="main">
          Status Report …
        </CommandButton>
      </header>
      <div className="changes-ways">
        <fieldset className="changes-views">
          <legend className="for-readers">How the register is shown</legend>
          {VIEW_NAMES.map(name => (
            <label key={name}>
              <input
                type="radio"
                name="changes-view"
                checked={view === name}
                onChange={() => setView(name)}
              />
              {VIEWS[name]}
            </label>
          ))}
        </fieldset>
        {view !== 'month' && <AsAtField typed={typed} says={asAt.says} onChange={setTyped} />}
        <div className="changes-tables">
          <CommandButton name="changes.import">Import …</CommandButton>
          <CommandButton name="changes.export">Export …</CommandButton>
        </div>
      </div>
      {typed.trim() === '' && <FromTheMinutes register={register} />}
      {view === 'board' && <StageBoard register={shown} moves={typed.trim() === '' && !readOnly} />}
      {view === 'table' && <ChangesTable register={shown} />}
      {view === 'releases' && (
        <>
          <ReleaseTimeline register={shown} />
          <ReleasesTable register={shown} />
        </>
      )}
      {view === 'month' && <MonthView register={register} />}
    </>
  );
}

interface AsAtProps {
  readonly typed: string;
  readonly says: Understood;
  readonly onChange: (typed: string) => void;
}

/** The day on which the register is seen; nothing typed is today. */
function AsAtField({ typed, says, onChange }: AsAtProps) {
  return (
    <>
      <label className="changes-as-at">
        As at
        <input
          value={typed}
          placeholder="today"
          aria-describedby="as-at-says"
          aria-invalid={says.wrong || undefined}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      <p id="as-at-says" className="changes-says" aria-live="polite">
        {typed.trim() === '' ? '' : says.words}
      </p>
    </>
  );
}

/** Which code it is the register of, where the book has several. */
function Codes({ chosen }: { chosen: Id }) {
  const desk = useDesk();
  const codes = recordsOf(useQuietBook(), 'code');
  const [only, second] = codes;
  if (!second) {
    return (
      <abbr className="changes-code" title={only?.name}>
        {only?.shortName}
      </abbr>
    );
  }
  return (
    <select
      className="changes-code"
      aria-label="Code"
      value={chosen}
      onChange={({ target }) =>
        desk.view.setState({ screen: { name: 'changes', codeId: target.value } })
      }
    >
      {codes.map(({ id, shortName }) => (
        <option key={id} value={id}>
          {shortName}
        </option>
      ))}
    </select>
  );
}
