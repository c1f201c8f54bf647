import './story.css';
import { useEffect } from 'react';
import {
  removeModification,
  takeBackDecision,
  takeBackStatement,
} from '../../shared/commands/changes/modifications';
import { recordOf } from '../../shared/model/book';
import type { Modification } from '../../shared/model/modification';
import { dateInWords } from '../../shared/model/partial-date';
import { changeNames } from '../../shared/registers/changes/change-names';
import { type ChangeRegister, registerAsAt } from '../../shared/registers/changes/change-register';
import { changeRisks, riskInWords } from '../../shared/registers/changes/change-risks';
import { factsInWords } from '../../shared/registers/changes/fact-words';
import { modificationAsAt } from '../../shared/registers/changes/modification-as-at';
import { type StoryEntry, storyOf } from '../../shared/registers/changes/story';
import type { DialogProps } from '../commands/dialog-props';
import { openConsultation, openDialog } from '../commands/open-places';
import { ifItCan, useDesk } from '../desk/desk';
import { goTo } from '../going/go-to';
import { itemAnchor } from '../meeting/anchors';
import { say } from '../store/said';
import { useQuietBook, useView } from '../store/use-book';
import { useRegisterOf } from '../store/use-register';
import { Dialog } from '../ui/Dialog';

/** One modification: what is known of it now, and its whole story. */
export function Story({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const register = useRegisterOf(about);
  const modification = recordOf(useQuietBook(), 'modification', about ?? '');
  const targets = modification ? [modification.id, modification.reference].join('\n') : '';
  useEffect(() => {
    // Where they cannot be read now, the story is told without what the minutes say.
    if (targets !== '') desk.bringMentions(targets.split('\n')).catch(() => {});
  }, [desk, targets]);
  if (!modification || !register) return null;
  const at = modificationAsAt(register.code, modification, desk.now().today);
  return (
    <Dialog
      title={[modification.reference, at?.facts.title ?? ''].filter(Boolean).join(', ')}
      size="wide"
      onClose={onClose}
    >
      <div className="story">
        <Ways modification={modification} onClose={onClose} />
        <Known modification={modification} register={register} />
        <h3>What was said of it</h3>
        <Told modification={modification} register={register} />
      </div>
    </Dialog>
  );
}

interface OfModification {
  readonly modification: Modification;
  readonly register: ChangeRegister;
}

function Ways({ modification, onClose }: { modification: Modification; onClose: () => void }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { id, reference } = modification;
  const remove = ifItCan(desk, { label: `remove ${reference}` }, (book, context) =>
    removeModification(book, id, context),
  );
  const removing = () => {
    remove?.();
    onClose();
    say(desk.view, `${reference} is out of the register. Undo brings it back.`);
  };
  return (
    <div className="story-ways">
      <button
        type="button"
        className="button button-main"
        data-first
        disabled={readOnly}
        onClick={() => openDialog(desk, 'tellOfModification', id)}
      >
        Say what became of it …
      </button>
      <button
        type="button"
        className="button button-plain"
        disabled={readOnly}
        onClick={() => openDialog(desk, 'consultation', id)}
      >
        Consultation …
      </button>
      <button
        type="button"
        className="button button-plain"
        disabled={remove === null}
        onClick={removing}
      >
        Remove
      </button>
    </div>
  );
}

function Known({ modification, register }: OfModification) {
  const { today } = useDesk().now();
  const at = modificationAsAt(register.code, modification, today);
  if (!at) return <p className="dialog-remark">Nothing is known of it by today.</p>;
  const seen = registerAsAt(register, today);
  const told = factsInWords(at.facts, { code: register.code, names: changeNames(seen) });
  const known = told.filter(
    ({ label, words }) => words !== '' && words !== 'no' && label !== 'Title',
  );
  const risks = changeRisks(seen).get(modification.id) ?? [];
  return (
    <dl className="story-facts">
      {known.map(({ label, words }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
      {risks.length > 0 && (
        <div className="story-risks">
          <dt>At risk</dt>
          {risks.map(riskInWords).map(words => (
            <dd key={words}>{words}.</dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Told({ modification, register }: OfModification) {
  const book = useQuietBook();
  const entries = storyOf(book, register, modification);
  return (
    <ol className="story-told">
      {entries.map(entry => (
        <Entry
          key={`${entry.sort} ${entry.id} ${entry.words}`}
          entry={entry}
          modification={modification}
        />
      ))}
    </ol>
  );
}

function Entry({ entry, modification }: { entry: StoryEntry; modification: Modification }) {
  const { on, words, source } = entry;
  return (
    <li className={`story-${entry.sort}`}>
      <time dateTime={on}>{dateInWords(on)}</time>
      <p>
        {words}
        {source !== '' && <span className="story-source">{source}</span>}
      </p>
      <EntryWay entry={entry} modification={modification} />
    </li>
  );
}

/** A mistake is taken back, a consultation changed; what the minutes say is gone to. */
function EntryWay({ entry, modification }: { entry: StoryEntry; modification: Modification }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { id, sort, words } = entry;
  const { id: modificationId, reference } = modification;
  const name = { label: `what was said of ${reference}` };
  if (sort === 'said') {
    return <Way words="Go there" act={() => void goTo(desk, itemAnchor(id))} />;
  }
  if (sort === 'consultation') {
    const change = () => openConsultation(desk, modificationId, id);
    return <Way words="Change" about={words} act={readOnly ? null : change} />;
  }
  if (sort === 'told' && modification.statements.length < 2) return null;
  const takeBack = ifItCan(desk, name, book =>
    sort === 'decision'
      ? takeBackDecision(book, { modificationId, decisionId: id })
      : takeBackStatement(book, { modificationId, statementId: id }),
  );
  return <Way words="Take back" about={words} act={takeBack} />;
}

interface WayProps {
  readonly words: string;
  /** What it is done with, where several ways are called the same. */
  readonly about?: string;
  readonly act: (() => void) | null;
}

function Way({ words, about, act }: WayProps) {
  return (
    <button
      type="button"
      className="button button-quiet"
      aria-label={about === undefined ? undefined : `${words}: ${about}`}
      disabled={act === null}
      onClick={() => act?.()}
    >
      {words}
    </button>
  );
}
