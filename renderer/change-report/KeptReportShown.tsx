import { recordOf } from '../../shared/model/book';
import type { DialogProps } from '../commands/dialog-props';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { momentInWords } from './KeptReports';
import { RemoveReport, WriteKept } from './kept-report-ways';
import { ReportPaper } from './ReportPaper';

/** A report as it was made: to read, to write again as the same file, or to remove. */
export function KeptReportShown({ about, onClose }: DialogProps) {
  const report = recordOf(useQuietBook(), 'keptReport', about ?? '');
  if (!report) return null;
  const by = report.madeBy === '' ? '' : ` by ${report.madeBy}`;
  return (
    <Dialog title={report.document.properties.title} size="full" onClose={onClose}>
      <div className="kept-shown">
        <div className="kept-shown-head">
          <p>
            Made on {momentInWords(report.madeAt)}
            {by}. It stays as it was, whatever becomes of the register.
          </p>
          <WriteKept report={report} format="docx" />
          <WriteKept report={report} format="pdf" />
          <RemoveReport report={report} after={onClose} />
        </div>
        <section
          className="kept-shown-paper"
          aria-label="The report"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its frame is read on by key
          tabIndex={0}
          data-first
        >
          <ReportPaper report={report.document} />
        </section>
      </div>
    </Dialog>
  );
}
