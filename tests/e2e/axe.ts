import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands against WCAG 2.2 AA: the rule, the place and why. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Evaluated and not put in as a script, which the page's policy would refuse.
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(
    tags => window.axe.run(document, { runOnly: tags }),
    RULES,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

declare global {
  interface Window {
    readonly axe: { readonly run: (of: Document, how: object) => Promise<AxeResults> };
  }
}
