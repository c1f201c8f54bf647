import { useId } from 'react';
import type { ActionUpdate } from '../../../shared/model/action-update';
import type { NestedBlock } from '../../../shared/model/block';
import { isCirculated } from '../../../shared/model/meeting';
import type { CarriedAction } from '../../../shared/registers/carry-forward';
import { newDueInWords, outstandingWidths } from '../../../shared/report/outstanding-table';
import { UpdateField } from '../../carried/UpdateField';
import { carriedAnchor } from '../../meeting/anchors';
import { useView } from '../../store/use-book';
import { Line } from '../Line';
import { useMeeting } from '../meeting-context';
import { ReportColumns } from '../report/ReportTable';
import { NestedBlocks } from './NestedBlocks';

/** The table of outstanding actions: what came forward, what was said of it, where that left it. */
export function OutstandingActionsView() {
  const { carried, committee } = useMeeting();
  const { labels } = committee.houseStyle;
  if (carried.length === 0) return <p className="nothing">No actions were outstanding.</p>;
  return (
    <div className="table-frame">
      <table className="minutes-table outstanding">
        <ReportColumns widths={outstandingWidths(labels, carried)} />
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

function Row(row: CarriedAction) {
  const { action, update } = row;
  const { meeting } = useMeeting();
  const readOnly = useView(view => view.readOnly);
  const mayChange = !readOnly && !isCirculated(meeting);
  const fieldId = useId();
  return (
    <tr id={carriedAnchor(action.id)} tabIndex={-1}>
      <th scope="row" className="reference">
        <p>{action.ref}</p>
      </th>
      <td>
        <p>
          <Line line={action.line} />
        </p>
      </td>
      <td>
        {mayChange ? (
          <>
            <UpdateField
              row={row}
              meetingId={meeting.id}
              hint={update ? 'Type what was said …' : 'Not yet updated: type here'}
              draw={drawFixed}
              id={fieldId}
            />
            {update && <Status update={update} leadsTo={fieldId} />}
          </>
        ) : (
          <Update update={update} />
        )}
      </td>
    </tr>
  );
}

function drawFixed(block: NestedBlock) {
  return <NestedBlocks blocks={[block]} />;
}

function Update({ update }: { update: ActionUpdate | null }) {
  if (!update) return <p className="nothing">No update was given.</p>;
  return (
    <>
      <NestedBlocks blocks={update.blocks} />
      <Status update={update} />
    </>
  );
}

interface StatusProps {
  readonly update: ActionUpdate;
  /** The field for what was said: where nothing was, this line stands alone, and a click opens it. */
  readonly leadsTo?: string;
}

function Status({ update, leadsTo }: StatusProps) {
  const { labels } = useMeeting().committee.houseStyle;
  return (
    <>
      {update.newDue && <p>{newDueInWords(update.newDue)}</p>}
      <p className={`status status-${update.status}`}>
        <strong>
          {leadsTo === undefined ? (
            labels[update.status]
          ) : (
            <label htmlFor={leadsTo}>{labels[update.status]}</label>
          )}
        </strong>
      </p>
    </>
  );
}
