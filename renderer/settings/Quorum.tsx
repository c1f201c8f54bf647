import { setCommittee } from '../../shared/commands/committees';
import type { Committee, QuorumRule } from '../../shared/model/committee';
import { doIt, useDesk } from '../desk/desk';

/** How many must be there for the committee to decide, and whether the Chair must be. */
export function Quorum({ committee }: { committee: Committee }) {
  const desk = useDesk();
  const { id, code, quorum } = committee;
  const set = (rule: QuorumRule | null) =>
    doIt(desk, { label: `quorum of ${code}` }, book =>
      setCommittee(book, { committeeId: id, details: { quorum: rule } }),
    );
  return (
    <section className="setting">
      <h2>Quorum</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={quorum !== null}
          onChange={({ target }) => set(target.checked ? { atLeast: 3, chairNeeded: false } : null)}
        />
        There is a rule
      </label>
      {quorum && (
        <div className="setting-add">
          <label className="check">
            At least
            <input
              className="setting-number"
              inputMode="numeric"
              aria-label="Members needed"
              value={String(quorum.atLeast)}
              onChange={({ target }) => {
                const atLeast = Number(target.value);
                if (Number.isInteger(atLeast) && atLeast >= 1) set({ ...quorum, atLeast });
              }}
            />
            members
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={quorum.chairNeeded}
              onChange={({ target }) => set({ ...quorum, chairNeeded: target.checked })}
            />
            and the Chair
          </label>
        </div>
      )}
    </section>
  );
}
