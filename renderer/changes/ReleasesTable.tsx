import { dateInWords } from '../../shared/model/partial-date';
import type { RegisterAsAt } from '../../shared/registers/changes/change-register';
import { RELEASE_STATUS_WORDS } from '../../shared/registers/changes/release-as-at';
import { scopeOf } from '../../shared/registers/changes/release-scope';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { PlainTable } from '../ui/PlainTable';

const HEADS = ['Release', 'Date', 'Status', 'Scope', 'Documents'];

/** The releases with their dates, those that moved struck through, and what they hold. */
export function ReleasesTable({ register }: { register: RegisterAsAt }) {
  const desk = useDesk();
  if (register.releases.length === 0) {
    return (
      <p className="changes-nothing">
        No release is in the register on this day. Enter the first with “New release …”.
      </p>
    );
  }
  return (
    <PlainTable heads={HEADS}>
      {register.releases.map(({ release, facts, earlierDates }) => (
        <tr key={release.id}>
          <th scope="row">
            <button
              type="button"
              className="button button-quiet"
              onClick={() => openDialog(desk, 'release', release.id)}
            >
              {facts.name}
            </button>
          </th>
          <td>
            {earlierDates.map(({ date, movedBy }) => (
              <del key={movedBy.id} title={movedBy.letter}>
                {dateInWords(date)}
              </del>
            ))}
            {facts.date === null ? 'not known' : dateInWords(facts.date)}
          </td>
          <td>{RELEASE_STATUS_WORDS[facts.status]}</td>
          <td>{scopeOf(register, release.id).join(', ')}</td>
          <td>{facts.documents.join(', ')}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
