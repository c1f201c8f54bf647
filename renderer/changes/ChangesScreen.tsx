import './changes.css';
import { type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react';
import { recordsOf } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { comingReleases } from '../../shared/registers/changes/release-as-at';
import { MonthView } from '../change-report/MonthView';
import { CommandButton } from '../commands/CommandButton';
import { LOOK_FOR } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { useRegister } from '../store/use-register';
import { ChoiceStrip, type StripChoice } from '../ui/ChoiceStrip';
import type { Understood } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';
import { ChangesTable } from './ChangesTable';
import { ChooseCode } from './ChooseCode';
import { FromTheMinutes } from './FromTheMinutes';
import { ReleasesTable } from './ReleasesTable';
import { ReleaseTimeline } from './ReleaseTimeline';
import { StageBoard } from './StageBoard';
import { type SeenRegister, useSeenRegister } from './use-seen-register';

type ViewName = 'board' | 'table' | 'releases' | 'month';

const VIEWS: readonly StripChoice<ViewName>[] = [
  { value: 'board', words: 'By stage' },
  { value: 'table', words: 'Table' },
  { value: 'releases', words: 'Releases' },
  { value: 'month', words: 'Month and reports' },
];

/** The register of modifications and releases, as it is or as it stood on a day. */
export function ChangesScreen() {
  const register = useRegister();
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    const first = FIRST_PLACES.flatMap(
      place => screen.current?.querySelector<HTMLElement>(place) ?? [],
    );
    first[0]?.focus();
  }, []);
  return (
    <main ref={screen} className="screen changes" id="desk" tabIndex={-1}>
      <title>Modifications and releases – Minutebook</title>
      {register ? <Register register={register} screen={screen} /> : <ChooseCode />}
    </main>
  );
}

/** Where the keyboard begins, the best place first. */
const FIRST_PLACES = ['.change-card', '.changes-empty button', '.changes-head button'];

interface RegisterProps {
  readonly register: ChangeRegister;
  readonly screen: RefObject<HTMLElement | null>;
}

function Register({ register, screen }: RegisterProps) {
  const { today } = useDesk().now();
  const readOnly = useView(state => state.readOnly);
  const [chosen, setChosen] = useState<ViewName>('board');
  // Drawn in turns that a key may come between.
  const view = useDeferredValue(chosen);
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  const asAt = dateFact(typed, today);
  const isNow = typed.trim() === '';
  const seen = useSeenRegister(register, asAt.value ?? today, query);
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
        <ChoiceStrip
          label="How the register is shown"
          value={chosen}
          choices={VIEWS}
          onChange={setChosen}
        />
        {view !== 'month' && <AsAtField typed={typed} says={asAt.says} onChange={setTyped} />}
        {(view === 'board' || view === 'table') && (
          <LookFor query={query} onQuery={setQuery} seen={seen} />
        )}
        <div className="changes-tables">
          <CommandButton name="changes.settings" kind="quiet">
            Settings …
          </CommandButton>
          <CommandButton name="changes.import">Import …</CommandButton>
          <CommandButton name="changes.export">Export …</CommandButton>
        </div>
      </div>
      {isNow && <FromTheMinutes register={register} />}
      {view === 'board' && (
        <ReleaseTimeline register={seen.register} releases={comingReleases(seen.register)} />
      )}
      {view === 'board' && <StageBoard seen={seen} moves={isNow && !readOnly} />}
      {view === 'table' && <ChangesTable seen={seen} screen={screen} />}
      {view === 'releases' && (
        <>
          <ReleaseTimeline register={seen.register} releases={seen.register.releases} />
          <ReleasesTable register={seen.register} />
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

interface LookForProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly seen: SeenRegister;
}

/** What she looks for in the register, and how many modifications have it. */
function LookFor({ query, onQuery, seen }: LookForProps) {
  const [found, all] = [seen.found.length, seen.register.modifications.length];
  return (
    <>
      <label className="changes-look-for">
        Find
        <input
          id={LOOK_FOR}
          type="search"
          value={query}
          placeholder="a reference, words, a stage"
          aria-describedby="found-says"
          onChange={({ target }) => onQuery(target.value)}
        />
      </label>
      <p id="found-says" className="changes-found" aria-live="polite">
        {query.trim() === '' ? counted(all, 'modification') : `${found} of ${all}`}
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
