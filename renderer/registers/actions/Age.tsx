import type { ActionEntry } from '../../../shared/registers/across/entries';

/** As many pieces as this at most; the number beside them says how many there are. */
const MOST = 10;

/** For how many meetings an action has been open, or was. */
export function Age({ entry: { meetingsOpen, status } }: { entry: ActionEntry }) {
  if (meetingsOpen === 0) return <span className="age-words">new</span>;
  const pieces = Math.min(MOST, meetingsOpen);
  return (
    <span className="age" data-open={status === 'ongoing' || undefined}>
      <span className="age-words">
        {meetingsOpen} {meetingsOpen === 1 ? 'meeting' : 'meetings'}
      </span>
      <span className="age-pieces" data-long={meetingsOpen > 5 || undefined} aria-hidden="true">
        {Array.from({ length: pieces }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one bar, all alike
          <i key={n} />
        ))}
      </span>
    </span>
  );
}
