import type { Id } from '../../../shared/model/id';
import { useDesk } from '../../desk/desk';
import { useView } from '../../store/use-book';
import { ACTION_ACTS, actOn } from './action-acts';

/** What can be done to an action, each with the key that does it on the row. */
export function ActionActs({ actionId }: { actionId: Id }) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  if (readOnly) return null;
  return (
    <>
      {ACTION_ACTS.map(act => (
        <button
          key={act.name}
          type="button"
          className="button"
          title={`${act.label} (${act.key})`}
          onClick={() => void actOn(desk, act, actionId)}
        >
          {act.short}
          <span className="keys" aria-hidden="true">
            {act.key}
          </span>
        </button>
      ))}
    </>
  );
}
