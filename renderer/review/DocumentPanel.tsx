import { setHouseStyle } from '../../shared/commands/committees';
import type { Committee } from '../../shared/model/committee';
import type { Meeting } from '../../shared/model/meeting';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { pageFurniture } from '../../shared/report/page-furniture';
import { doIt, useDesk } from '../desk/desk';
import { openCommittee } from '../going/open-screens';
import { OutSection } from '../outs/OutSection';
import { PARTS } from '../settings/house-style/StyleParts';
import { StateSection } from '../states/StateSection';
import { useView } from '../store/use-book';
import { ChoiceStrip, type StripChoice } from '../ui/ChoiceStrip';
import { VersionsSection } from '../versions/VersionsSection';

/** The document that goes out: how it is made. */
export function DocumentPanel({ committee, meeting }: { committee: Committee; meeting: Meeting }) {
  return (
    <aside className="document-panel" aria-label="Document">
      <h2>Document</h2>
      <StateSection meetingId={meeting.id} />
      <VersionChoice />
      <OutSection meeting={meeting} />
      <VersionsSection meetingId={meeting.id} />
      <h2>How it looks</h2>
      <Facts committee={committee} meeting={meeting} />
      <Parts committee={committee} />
    </aside>
  );
}

const VERSIONS: readonly StripChoice<MinutesVersion>[] = [
  { value: 'full', words: 'Full' },
  { value: 'public', words: 'Public' },
];

function VersionChoice() {
  const desk = useDesk();
  const version = useView(view => view.review.version);
  return (
    <ChoiceStrip
      label="Version"
      value={version}
      choices={VERSIONS}
      onChange={name =>
        desk.view.setState(({ review }) => ({ review: { ...review, version: name } }))
      }
    />
  );
}

/** What the document is like, and where that is chosen. */
function Facts({ committee, meeting }: { committee: Committee; meeting: Meeting }) {
  const desk = useDesk();
  const { houseStyle } = committee;
  const { watermark } = pageFurniture({ committee, meeting, style: houseStyle });
  return (
    <dl className="document-facts">
      <dt>House style</dt>
      <dd>
        <button
          type="button"
          className="button button-quiet"
          title="To the house style of the committee"
          onClick={() => openCommittee(desk, committee.id, 'houseStyle')}
        >
          {houseStyle.name}
        </button>
      </dd>
      {committee.wordTemplate !== undefined && (
        <>
          <dt>Word file</dt>
          <dd>{committee.wordTemplate}</dd>
        </>
      )}
      <dt>Watermark</dt>
      <dd>{watermark ?? 'none'}</dd>
      <dt>Paper</dt>
      <dd>{houseStyle.paper}</dd>
    </dl>
  );
}

/** What stands in the minutes beside the items: a choice of the house, for all its minutes. */
function Parts({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const { id, code, houseStyle } = committee;
  const set = (name: (typeof PARTS)[number]['name'], isThere: boolean) =>
    doIt(desk, { label: `house style of ${code}` }, book =>
      setHouseStyle(book, { committeeId: id, change: now => ({ ...now, [name]: isThere }) }),
    );
  return (
    <fieldset className="document-parts">
      <legend>In the minutes of this committee</legend>
      {PARTS.map(({ name, words, does }) => (
        <label key={name} title={does}>
          <input
            type="checkbox"
            disabled={readOnly}
            checked={houseStyle[name]}
            onChange={({ target }) => set(name, target.checked)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
