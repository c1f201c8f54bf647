import { memo, useMemo } from 'react';
import type { MinutesContext } from '../../shared/report/minutes-context';
import { frontBlocks } from '../../shared/report/minutes-report';
import { pageFurniture } from '../../shared/report/page-furniture';
import { Letterhead } from './Letterhead';
import { ReportBlocks } from './report/ReportBlocks';

/** The top of the first page: whose minutes these are, of when and where, and who was there. */
export const SheetHead = memo(function Head({ report }: { report: MinutesContext }) {
  const { header, watermark } = useMemo(() => pageFurniture(report), [report]);
  const blocks = useMemo(() => frontBlocks(report), [report]);
  return (
    <header className="sheet-head" data-watermark={watermark ?? undefined}>
      <Letterhead header={header} />
      <ReportBlocks blocks={blocks} />
    </header>
  );
});
