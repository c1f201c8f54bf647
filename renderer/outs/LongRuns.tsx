import './long-runs.css';
import { useView } from '../store/use-book';

/** What takes long just now, each with how far it is and the way to stop it. */
export function LongRuns() {
  const running = useView(view => view.running);
  return running.map(({ key, what, share, stop }) => (
    <div key={key} className="said long-run" role="status">
      <label>
        {what} …
        <progress max={1} value={share ?? undefined} />
      </label>
      <button type="button" className="button button-plain" onClick={stop}>
        Stop
      </button>
    </div>
  ));
}
