import { cleanLine } from '../report/clean-text';
import type { Report } from '../report/report';

/**
 * What stands on every page, for a file without pages: lines before the text (DRAFT until the minutes
 * are approved, and the header) and lines after it.
 */
export function furnitureLines({ watermark, header, footer }: Report): {
  readonly before: readonly string[];
  readonly after: readonly string[];
} {
  const seen = (...parts: readonly (string | null)[]) =>
    parts.map(part => cleanLine(part ?? '')).filter(part => part !== '');
  const head = seen(header.left, header.right).join(' · ');
  return { before: seen(watermark, head), after: seen(footer.left) };
}
