import './change-report.css';
import { type FormEvent, useState } from 'react';
import { dateInWords } from '../../shared/model/partial-date';
import type { SaidOfChange } from '../../shared/report/change-status/report-sentences';
import type { StatusContext } from '../../shared/report/change-status/status-context';
import type { FileFormat } from '../../shared/report/file-format';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { useRegister } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { Line } from '../ui/fields';
import { makeReport, tryReport } from './export-status';
import { MonthChoice } from './MonthChoice';
import { type ReportMonth, useMonthReport, useReportMonth } from './use-report-month';

/** The Change Status Report of a month: what changed is shown before it is made. */
export function StatusReport({ onClose }: DialogProps) {
  const chosen = useReportMonth(useRegister());
  if (!chosen) return null;
  return (
    <Dialog title="Change Status Report" size="wide" onClose={onClose}>
      <ReportForm chosen={chosen} onClose={onClose} />
    </Dialog>
  );
}

interface ReportFormProps {
  readonly chosen: ReportMonth;
  readonly onClose: () => void;
}

function ReportForm({ chosen, onClose }: ReportFormProps) {
  const desk = useDesk();
  const readOnly = useView(view => view.readOnly);
  const [presentedTo, setPresentedTo] = useState('');
  const [version, setVersion] = useState('');
  const [format, setFormat] = useState<FileFormat>('docx');
  const { wanted } = chosen;
  const make = (event: FormEvent) => {
    event.preventDefault();
    void makeReport(desk, { ...wanted, presentedTo, version }, format);
    onClose();
  };
  const tryIt = () => {
    void tryReport(desk, { ...wanted, presentedTo, version }, format);
    onClose();
  };
  return (
    <form className="dialog-form" onSubmit={make}>
      <div className="dialog-row">
        <MonthChoice chosen={chosen} />
        <CommitteeChoice chosen={chosen} />
        <label>
          File
          <select
            value={format}
            onChange={({ target }) => setFormat(target.value === 'pdf' ? 'pdf' : 'docx')}
          >
            <option value="docx">Word</option>
            <option value="pdf">PDF</option>
          </select>
        </label>
      </div>
      <div className="dialog-row">
        <Line label="Presented to" value={presentedTo} onChange={setPresentedTo} />
        <Line label="Version" value={version} onChange={setVersion} />
      </div>
      <WhatChanged chosen={chosen} />
      <p className="dialog-remark">
        As at {dateInWords(wanted.asAt)}. What is made is kept as it is; the next report starts from
        it.
      </p>
      <div className="dialog-acts">
        <button type="button" className="button button-plain" onClick={tryIt}>
          Only a draft file
        </button>
        <button type="submit" className="button button-main" disabled={readOnly}>
          Make and keep the report
        </button>
      </div>
    </form>
  );
}

function CommitteeChoice({ chosen: { committee, committees } }: { chosen: ReportMonth }) {
  const desk = useDesk();
  const choose = (committeeId: string) =>
    desk.view.setState(({ report }) => ({ report: { ...report, committeeId } }));
  return (
    <label>
      By the committee
      <select value={committee.id} onChange={({ target }) => choose(target.value)}>
        {committees.map(({ id, code }) => (
          <option key={id} value={id}>
            {code}
          </option>
        ))}
      </select>
    </label>
  );
}

function WhatChanged({ chosen }: Pick<ReportFormProps, 'chosen'>) {
  const report = useMonthReport(chosen.wanted);
  const said = (report?.said ?? []).filter(each => wordsOf(each) !== '');
  return (
    <section className="what-changed" aria-label="What changed">
      <h3>What changed</h3>
      {said.length === 0 ? (
        <p className="dialog-remark">Nothing changed in the register in this month.</p>
      ) : (
        <ul>
          {said.map(each => (
            <li key={each.recordId}>{wordsOf(each)}</li>
          ))}
        </ul>
      )}
      {report && <YourWords report={report} />}
    </section>
  );
}

/** How much of the report is hers, and where the register has changed under it. */
function YourWords({ report: { said, draft } }: { report: StatusContext }) {
  const count = (draft?.edits.length ?? 0) + (draft?.own.length ?? 0);
  const overtaken = said.flatMap(each => each.sentences).filter(each => each.isOvertaken).length;
  if (count === 0) return null;
  return (
    <p className={overtaken > 0 ? 'said-overtaken' : 'dialog-remark'}>
      {count === 1 ? 'One sentence is' : `${count} sentences are`} yours or left out.{' '}
      {overtaken > 0 &&
        `The register has changed since under ${overtaken === 1 ? 'one of them' : `${overtaken} of them`}: see “Month and reports”.`}
    </p>
  );
}

function wordsOf({ sentences }: SaidOfChange): string {
  return sentences.flatMap(({ words }) => words || []).join(' ');
}
