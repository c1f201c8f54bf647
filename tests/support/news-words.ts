import type { ToldNews } from '../../shared/registers/changes/month-news';
import { newsInReport } from '../../shared/report/change-status/report-sentences';

/** The news of a modification as a report says it where nobody put it in other words. */
export function newsWords(told: ToldNews): string {
  return newsInReport([told], null, () => told)
    .flatMap(({ sentences }) => sentences.map(({ words }) => words))
    .join(' ');
}
