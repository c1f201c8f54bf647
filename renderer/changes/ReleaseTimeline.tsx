import './release-timeline.css';
import { dateInWords } from '../../shared/model/partial-date';
import type { RegisterAsAt } from '../../shared/registers/changes/change-register';
import { scopeOf } from '../../shared/registers/changes/release-scope';
import {
  type ReleaseOnLine,
  releaseTimeline,
} from '../../shared/registers/changes/release-timeline';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';

interface TimelineProps {
  readonly register: RegisterAsAt;
  /** Those of its releases that are shown. */
  readonly releases: RegisterAsAt['releases'];
}

/** These releases along the months, what each holds, the dates that moved crossed out. The table below says the same. */
export function ReleaseTimeline({ register, releases }: TimelineProps) {
  const desk = useDesk();
  const line = releaseTimeline(releases);
  if (!line) return null;
  return (
    <section className="release-timeline" aria-label="Releases along the months">
      <div className="timeline-months" aria-hidden="true">
        {line.ticks.map(({ at, label }) => (
          <span key={label} style={{ insetInlineStart: percent(at) }}>
            {label}
          </span>
        ))}
      </div>
      <ul>
        {line.releases.map(release => (
          <li key={release.id}>
            <span className="timeline-name">{release.name}</span>
            <OnLine
              release={release}
              scope={scopeInShort(scopeOf(register, release.id))}
              open={() => openDialog(desk, 'release', release.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The marks of a release, and its date beside them, on the side where there is room. */
function OnLine({
  release,
  scope,
  open,
}: {
  release: ReleaseOnLine;
  scope: string;
  open: () => void;
}) {
  const { name, at, date, was } = release;
  const marks = [at, ...was.map(earlier => earlier.at)];
  const side =
    at > ROOM_TO
      ? { insetInlineEnd: percent(1 - Math.min(...marks)) }
      : { insetInlineStart: percent(Math.max(...marks)) };
  return (
    <span className="timeline-way">
      {was.map(earlier => (
        <span
          key={earlier.date}
          className="timeline-mark timeline-was"
          title={`was ${dateInWords(earlier.date)}`}
          style={{ insetInlineStart: percent(earlier.at) }}
        />
      ))}
      <span className="timeline-mark" style={{ insetInlineStart: percent(at) }} />
      <button
        type="button"
        className="timeline-date"
        style={side}
        aria-label={`${name}, ${dateInWords(date)} ${scope}`.trim()}
        onClick={open}
      >
        {dateInWords(date)}
        {scope !== '' && ' '}
        {scope !== '' && <span className="timeline-scope">{scope}</span>}
      </button>
    </span>
  );
}

/** So many of what a release holds are named, the others counted. */
const MOST_NAMED = 2;

function scopeInShort(scope: readonly string[]): string {
  const others = scope.length - MOST_NAMED;
  const named = scope.slice(0, MOST_NAMED).join(', ');
  return others > 0 ? `${named} and ${others} more` : named;
}

/** Up to here the words of a date have room behind its mark. */
const ROOM_TO = 0.55;

function percent(along: number): string {
  return `${(along * 100).toFixed(2)}%`;
}
