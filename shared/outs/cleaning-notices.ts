import { isLinkTarget } from '../model/link-target';
import type { Notice } from '../model/notice';
import { cleanText } from '../report/clean-text';
import type { Report, Run, TextRun } from '../report/report';
import { runsIn } from './runs-in';

/** What a file of text does not say of a report: what no file can hold, and links nobody should follow. */
export function cleaningNotices({ blocks }: Report): Notice[] {
  const runs = runsIn(blocks).flatMap(textsOf);
  const removed = runs.reduce((sum, { text }) => sum + cleanText(text).removed, 0);
  const refused = runs.flatMap(({ href }) =>
    href === undefined || isLinkTarget(href) ? [] : [href],
  );
  return [...(removed === 0 ? [] : [cleanedNotice(removed)]), ...refused.map(linkNotice)];
}

/** That so many characters were left out. */
function cleanedNotice(removed: number): Notice {
  const what = removed === 1 ? '1 character' : `${removed} characters`;
  return {
    code: 'textCleaned',
    message: `${what} that no file can hold (control characters, halves of characters) were left out.`,
  };
}

function linkNotice(found: string): Notice {
  return {
    code: 'linkLeftOut',
    message: 'A link was left out, its words kept: its address is not one that can be followed.',
    found,
  };
}

function textsOf(run: Run): readonly TextRun[] {
  if (run.kind === 'text') return [run];
  return run.kind === 'footnote' ? run.runs : [];
}
