import './settings.css';
import type { ReactNode } from 'react';
import { setCommittee } from '../../shared/commands/committees';
import { recordOf } from '../../shared/model/book';
import type { Committee } from '../../shared/model/committee';
import type { Id } from '../../shared/model/id';
import { actionReference } from '../../shared/model/reference-pattern';
import { CommandButton } from '../commands/CommandButton';
import { doIt, useDesk } from '../desk/desk';
import { SETTINGS_PARTS, type SettingsPart } from '../store/settings-parts';
import { useQuietBook } from '../store/use-book';
import { Message } from '../ui/Message';
import { AgendaSettings } from './AgendaSettings';
import { HouseStyleSettings } from './house-style/HouseStyleSettings';
import { Keeping } from './Keeping';
import { ListSetting } from './ListSetting';
import { Members } from './Members';
import { PartsOfSettings } from './PartsOfSettings';
import { Phrases } from './Phrases';
import { Quorum } from './Quorum';
import { Deadlines } from './registers/Deadlines';
import { RiskSettings } from './registers/RiskSettings';
import { TextSetting } from './TextSetting';
import { useParts } from './use-parts';

/** How a committee is called, who sits on it, and how its minutes are kept. */
export function CommitteeScreen({ committeeId }: { committeeId: Id }) {
  const committee = recordOf(useQuietBook(), 'committee', committeeId);
  if (!committee) return <Message title="This committee is not in the book" alert />;
  return <Settings committee={committee} />;
}

const PARTS: { readonly [P in SettingsPart]: (given: { committee: Committee }) => ReactNode } = {
  names: Names,
  members: Members,
  quorum: Quorum,
  agenda: AgendaSettings,
  deadlines: Deadlines,
  keeping: Keeping,
  words: Words,
  phrases: Phrases,
  references: References,
  risks: RiskSettings,
  houseStyle: HouseStyleSettings,
};

function Settings({ committee }: { committee: Committee }) {
  const { screen, current, go } = useParts();
  return (
    <main ref={screen} className="screen settings" id="desk" tabIndex={-1}>
      <title>{`${committee.code} – Minutebook`}</title>
      <header className="settings-head">
        <h1>{committee.name}</h1>
        <CommandButton name="book.newMeeting" kind="main" />
      </header>
      <p className="settings-remark">What you change here is saved as you leave each field.</p>
      <PartsOfSettings current={current} onGo={go} />
      {SETTINGS_PARTS.map(({ name }) => {
        const Part = PARTS[name];
        return (
          <div key={name} className="settings-part" data-part={name}>
            <Part committee={committee} />
          </div>
        );
      })}
      <section className="setting">
        <h2>Remove</h2>
        <p className="settings-remark">
          The committee goes into the trash with all its meetings, and comes back from there whole.
        </p>
        <CommandButton name="book.removeCommittee" />
      </section>
    </main>
  );
}

function useSet({ id, code }: Committee) {
  const desk = useDesk();
  return (what: string, details: Parameters<typeof setCommittee>[1]['details']) =>
    doIt(desk, { label: `${what} of ${code}` }, book =>
      setCommittee(book, { committeeId: id, details }),
    );
}

function Names({ committee }: { committee: Committee }) {
  const set = useSet(committee);
  const taken = 'It stays as it was: it is blank, or another committee is called so for short.';
  return (
    <section className="setting">
      <h2>Names</h2>
      <div className="dialog-row">
        <TextSetting
          label="Name"
          value={committee.name}
          refusal={taken}
          save={name => set('name', { name })}
        />
        <TextSetting
          label="Short name"
          value={committee.code}
          refusal={taken}
          save={code => set('short name', { code })}
        />
        <TextSetting
          label="Organisation"
          value={committee.organisation}
          save={organisation => set('organisation', { organisation })}
        />
        <TextSetting
          label="Secretary"
          value={committee.secretary}
          save={secretary => set('secretary', { secretary })}
        />
      </div>
    </section>
  );
}

/** The verbs of outcomes, and the words that no dictionary has. */
function Words({ committee }: { committee: Committee }) {
  const set = useSet(committee);
  return (
    <>
      <ListSetting
        title="Outcome verbs"
        remark="In capitals in a sentence, each makes it an outcome."
        values={committee.outcomeVerbs}
        tidy={verb => verb.toUpperCase()}
        refusal="A verb is written in letters, such as NOTED."
        save={outcomeVerbs => set('outcome verbs', { outcomeVerbs })}
      />
      <ListSetting
        title="Own words"
        remark="They are spelt right, whatever the dictionary says."
        values={committee.ownWords}
        refusal="That word is on the list already."
        save={ownWords => set('own words', { ownWords })}
      />
    </>
  );
}

function References({ committee }: { committee: Committee }) {
  const set = useSet(committee);
  const { actionPattern, code, changePatterns } = committee;
  const example = actionReference(actionPattern, { code, meeting: '33', sequence: 1 });
  return (
    <>
      <section className="setting">
        <h2>References of actions</h2>
        <div className="dialog-row">
          <TextSetting
            label={`References of actions: ${example}`}
            value={actionPattern}
            refusal="It stays as it was: a pattern needs {sequence}, and has to tell one action from another, as {code}{meeting}/{sequence:2} does."
            save={pattern => set('references', { actionPattern: pattern })}
          />
        </div>
      </section>
      <ListSetting
        title="References of changes"
        remark="Each # stands for a digit: SECMP#### finds SECMP0006 as it is typed."
        values={changePatterns}
        refusal="A pattern needs a # for each digit."
        save={patterns => set('references of changes', { changePatterns: patterns })}
      />
    </>
  );
}
