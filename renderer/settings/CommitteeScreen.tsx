import type { Id } from '../../shared/model/id';

/** The settings of a committee. */
export function CommitteeScreen({ committeeId }: { committeeId: Id }) {
  return (
    <main className="screen" id="desk">
      <h1>{committeeId}</h1>
    </main>
  );
}
