import { recordOf } from '../../../shared/model/book';
import { ownersInWords } from '../../../shared/model/owner';
import type { PartialDate } from '../../../shared/model/partial-date';
import type { LinkedAction, SaidOfAction } from '../../../shared/registers/across/action-story';
import type { ActionEntry } from '../../../shared/registers/across/entries';
import { useDesk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { actionAnchor } from '../../meeting/anchors';
import { useQuietBook } from '../../store/use-book';
import { PlaceLine } from '../PlaceLine';
import { TiedRows } from '../told/TiedRows';
import { ActionActs } from './ActionActs';
import { Age } from './Age';
import { DueWords } from './DueWords';
import { MentionedIn } from './MentionedIn';
import { openAction } from './open-action';
import { StandingMark } from './StandingMark';
import { snoozedInWords } from './snoozed-words';
import { useStory } from './use-story';

interface WholeProps {
  readonly entry: ActionEntry;
  readonly today: PartialDate;
}

/** All that the register tells of an action: its facts, its links, and what each meeting said. */
export function ActionWhole({ entry, today }: WholeProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const { id, committeeId, ref, words, owners, raised } = entry;
  const story = useStory(id);
  return (
    <article className="whole">
      <p className="whole-top">
        <span className="reference">{ref}</span> <StandingMark entry={entry} />
        {entry.isConfidential && <span className="mark mark-confidential">Confidential</span>}
      </p>
      <h2>{words}</h2>
      <dl className="whole-facts">
        <dt>Owner</dt>
        <dd>{owners.length === 0 ? 'none' : ownersInWords(owners)}</dd>
        <dt>Due</dt>
        <dd>
          <DueWords entry={entry} today={today} />
        </dd>
        {entry.snoozedUntil && (
          <>
            <dt>Snoozed</dt>
            <dd>{snoozedInWords(entry.snoozedUntil)}</dd>
          </>
        )}
        <dt>Open for</dt>
        <dd>
          <Age entry={entry} />
        </dd>
        <dt>Committee</dt>
        <dd>{recordOf(book, 'committee', committeeId)?.name}</dd>
        {story?.arisesFrom && <Links label="Arises from" actions={[story.arisesFrom]} />}
        {story && story.gaveRiseTo.length > 0 && (
          <Links label="Gave rise to" actions={story.gaveRiseTo} />
        )}
        <TiedRows targets={[id, ref]} />
      </dl>
      <div className="whole-acts">
        <button
          type="button"
          className="button button-main"
          onClick={() => openAction(desk, entry)}
        >
          Open in the minutes
        </button>
        <ActionActs actionId={id} />
      </div>
      <h3 className="for-readers">What the meetings said</h3>
      <ol className="timeline">
        {(story?.said ?? []).toReversed().map(said => (
          <Said key={said.place.meetingId} said={said} />
        ))}
        {!raised && (
          <li>
            <p className="whole-place">
              {entry.raisedAtNumber === '' ? 'Before this book' : `Meeting ${entry.raisedAtNumber}`}
            </p>
            <p>Raised, before the meetings of this book.</p>
          </li>
        )}
        {raised && (
          <li>
            <PlaceLine place={raised} />
            <p>Raised.</p>
          </li>
        )}
      </ol>
      <MentionedIn entry={entry} />
    </article>
  );
}

function Said({ said: { place, words, status, under } }: { said: SaidOfAction }) {
  return (
    <li data-closed={status === 'closed' || undefined}>
      <PlaceLine place={place} />
      <p>
        {words === '' ? 'No words.' : words}{' '}
        <span className={`mark mark-${status}`}>{status === 'closed' ? 'Closed' : 'Ongoing'}</span>
      </p>
      {under && (
        <p className="whole-under">
          Under item {under.itemNumber}, {under.itemTitle}
        </p>
      )}
    </li>
  );
}

function Links({ label, actions }: { label: string; actions: readonly LinkedAction[] }) {
  const desk = useDesk();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {actions.map(({ id, ref }) =>
          id === null ? (
            <span key={ref} className="reference">
              {ref}
            </span>
          ) : (
            <button
              key={id}
              type="button"
              className="button button-quiet reference"
              onClick={() => void goTo(desk, actionAnchor(id))}
            >
              {ref}
            </button>
          ),
        )}
      </dd>
    </>
  );
}
