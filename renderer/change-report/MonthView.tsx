import './change-report.css';
import { useEffect } from 'react';
import type { ChangeRegister } from '../../shared/registers/changes/change-register';
import { stageChart } from '../../shared/report/change-status/at-a-glance';
import { CommandButton } from '../commands/CommandButton';
import { useDesk } from '../desk/desk';
import { CommitteeSaid } from './CommitteeSaid';
import { bringMonth } from './export-status';
import { KeptReports } from './KeptReports';
import { MonthChoice } from './MonthChoice';
import { OwnSentences } from './OwnSentences';
import { StageChart } from './StageChart';
import { type ReportMonth, useMonthReport, useReportMonth } from './use-report-month';
import { WhatMoved } from './WhatMoved';

/** A month of the register: what moved in it, in the words of its report, and the reports made. */
export function MonthView({ register }: { register: ChangeRegister }) {
  const chosen = useReportMonth(register);
  if (!chosen) return <p className="changes-nothing">The book has no committee yet.</p>;
  return (
    <div className="month-view">
      <div className="month-head">
        <MonthChoice chosen={chosen} />
        <CommandButton name="changes.report">Make the report …</CommandButton>
      </div>
      <Month chosen={chosen} />
      <KeptReports codeId={register.code.id} />
    </div>
  );
}

function Month({ chosen: { wanted } }: { chosen: ReportMonth }) {
  const desk = useDesk();
  const report = useMonthReport(wanted);
  useEffect(() => {
    // Where it cannot be read now, what the committee said is brought again when the report is made.
    bringMonth(desk, wanted).catch(() => {});
  }, [desk, wanted]);
  if (!report) return null;
  const chart = stageChart(report);
  return (
    <>
      {chart && (
        <section className="month-part" aria-label="At a glance">
          <StageChart chart={chart} />
        </section>
      )}
      <WhatMoved report={report} />
      <CommitteeSaid report={report} />
      <OwnSentences report={report} />
    </>
  );
}
