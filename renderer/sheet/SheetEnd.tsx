import { memo } from 'react';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { itemSection } from '../../shared/report/item-section';
import type { MinutesContext } from '../../shared/report/minutes-context';
import { backBlocks, frontBlocks } from '../../shared/report/minutes-report';
import { pageFurniture } from '../../shared/report/page-furniture';
import { ReportBlocks } from './report/ReportBlocks';

/** What stands after the items: the close, the new actions and what else the house style asks for. */
export const SheetEnd = memo(function End({ report }: { report: MinutesContext }) {
  const { footer } = pageFurniture(report);
  return (
    <footer className="sheet-end">
      <ReportBlocks blocks={backBlocks(report, textBefore(report))} />
      <p className="page-foot">{footer.left}</p>
    </footer>
  );
});

/** Only a glossary asks what was said before it. */
function textBefore(report: MinutesContext) {
  if (!report.style.glossary) return [];
  const items = report.agenda.flatMap((entry: AgendaEntry) => itemSection(report, entry));
  return [...frontBlocks(report), ...items];
}
