import type { ActionUpdate } from '../../../shared/model/action-update';
import type { CarriedAction } from '../../../shared/registers/carry-forward';
import { carriedAnchor } from '../../meeting/anchors';
import { Line } from '../Line';
import { useMeeting } from '../meeting-context';
import { NestedBlocks } from './NestedBlocks';

/** The table of outstanding actions: what came forward, what was said of it, where that left it. */
export function OutstandingActionsView() {
  const { carried, committee } = useMeeting();
  const { labels } = committee.houseStyle;
  if (carried.length === 0) return <p className="nothing">No actions were outstanding.</p>;
  return (
    <div className="table-frame">
      <table className="minutes-table outstanding">
        <thead>
          <tr>
            <th scope="col">{labels.actionReference}</th>
            <th scope="col">{labels.actionColumn}</th>
            <th scope="col">{labels.update}</th>
          </tr>
        </thead>
        <tbody>
          {carried.map(row => (
            <Row key={row.action.id} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ action, update }: CarriedAction) {
  return (
    <tr id={carriedAnchor(action.id)} tabIndex={-1}>
      <th scope="row" className="reference">
        {action.ref}
      </th>
      <td>
        <p>
          <Line line={action.line} />
        </p>
      </td>
      <td>{update ? <Update update={update} /> : <p className="nothing">No update yet.</p>}</td>
    </tr>
  );
}

function Update({ update }: { update: ActionUpdate }) {
  const { labels } = useMeeting().committee.houseStyle;
  return (
    <>
      <NestedBlocks blocks={update.blocks} />
      <p className={`status status-${update.status}`}>
        <strong>{labels[update.status]}</strong>
      </p>
    </>
  );
}
