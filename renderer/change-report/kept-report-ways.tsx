import { removeReport } from '../../shared/commands/changes/kept-reports';
import { capital } from '../../shared/model/capital';
import type { KeptReport } from '../../shared/model/kept-report';
import { reportInWords } from '../../shared/registers/changes/kept-reports';
import { type FileFormat, FORMAT_WORDS } from '../../shared/report/file-format';
import { ifItCan, useDesk } from '../desk/desk';
import { say } from '../store/said';
import { exportKept } from './export-status';

interface OfReport {
  readonly report: KeptReport;
}

/** Writes the same file again. */
export function WriteKept({ report, format }: OfReport & { readonly format: FileFormat }) {
  const desk = useDesk();
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={`Write ${reportInWords(report)} as a ${FORMAT_WORDS[format]} file`}
      onClick={() => void exportKept(desk, report, format)}
    >
      {FORMAT_WORDS[format]}
    </button>
  );
}

/** Puts a report into the trash. */
export function RemoveReport({ report, after }: OfReport & { readonly after?: () => void }) {
  const desk = useDesk();
  const named = reportInWords(report);
  const remove = ifItCan(desk, { label: `remove ${named}` }, (book, context) =>
    removeReport(book, report.id, context),
  );
  const removing = () => {
    remove?.();
    after?.();
    say(desk.view, `${capital(named)} lies in the trash. Undo brings it back.`);
  };
  return (
    <button
      type="button"
      className="button button-plain"
      aria-label={`Remove ${named}`}
      disabled={remove === null}
      onClick={removing}
    >
      Remove
    </button>
  );
}
