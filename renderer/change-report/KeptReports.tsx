import type { Id } from '../../shared/model/id';
import type { KeptReport } from '../../shared/model/kept-report';
import { dateInWords } from '../../shared/model/partial-date';
import { keptReportsOf } from '../../shared/registers/changes/kept-reports';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { PlainTable } from '../ui/PlainTable';
import { RemoveReport, WriteKept } from './kept-report-ways';

const HEADS = ['Report', 'As at', 'Version', 'Made', 'By', ''];

/** The reports of a code that were made and are kept, the latest first. */
export function KeptReports({ codeId }: { codeId: Id }) {
  const reports = keptReportsOf(useQuietBook(), codeId);
  return (
    <section className="kept-reports" aria-labelledby="kept-reports">
      <h2 id="kept-reports">Reports that were made</h2>
      {reports.length === 0 ? (
        <p className="changes-nothing">
          None yet. A report that you make is kept here as it was, and the next one starts from it.
        </p>
      ) : (
        <PlainTable heads={HEADS}>
          {reports.map(report => (
            <Row key={report.id} report={report} />
          ))}
        </PlainTable>
      )}
    </section>
  );
}

function Row({ report }: { report: KeptReport }) {
  const desk = useDesk();
  const { id, month, asAt, version, madeAt, madeBy } = report;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="button button-quiet"
          onClick={() => openDialog(desk, 'keptReport', id)}
        >
          {dateInWords(month)}
        </button>
      </th>
      <td>{dateInWords(asAt)}</td>
      <td>{version}</td>
      <td>{momentInWords(madeAt)}</td>
      <td>{madeBy}</td>
      <td>
        <div className="kept-ways">
          <WriteKept report={report} format="docx" />
          <WriteKept report={report} format="pdf" />
          <RemoveReport report={report} />
        </div>
      </td>
    </tr>
  );
}

/** `3 September 2018, 10:05`. */
export function momentInWords(moment: string): string {
  const [day = '', clock = ''] = moment.split('T');
  return `${dateInWords(day)}, ${clock.slice(0, 5)}`;
}
