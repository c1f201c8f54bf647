import { describe, expect, test } from 'vitest';
import type { MeetingSummary } from '../../shared/registers/meeting-summary';
import { decoded, summarised } from '../support/read';
import {
  realDocument,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';

const SEED = 'seed/tabasc-33-minutes.txt';

/** The same minutes as other programs, scanners and committees would have written them. */
const OTHERWISE: [string, (text: string) => string][] = [
  ['another code', text => text.replaceAll('TABASC', 'GRID-WG')],
  ['the line ends of Windows', text => text.replaceAll('\n', '\r\n')],
  ['a form feed before each page', text => text.replace(/^ (?=\S)/gm, '\f')],
  ['page numbers', text => text.replace(/\n (?=\S)/g, () => '\n\nPage 1 of 12\n\n')],
  ['all lines set in', text => text.replace(/^(?=.)/gm, '    ')],
  ['headings without dots', text => text.replace(/^( ?)(\d{1,2})\. (?=[A-Z])/gm, '$1$2 ')],
  ['headings with “Item”', text => text.replace(/^( ?)(\d{1,2})\. (?=[A-Z])/gm, '$1Item $2: ')],
  ['a dash behind the action', text => text.replace(/(ACTION TABASC33\/\d\d):/g, '$1 –')],
  ['“Action” in small letters', text => text.replace(/ACTION (TABASC33\/\d\d:)/g, 'Action $1')],
  [
    '“Open” and “Completed”',
    text => text.replaceAll('ONGOING.', 'Open.').replaceAll('CLOSED.', 'Completed.'),
  ],
  ['the status alone', text => text.replace(/Action (ONGOING|CLOSED)\./g, '$1')],
  ['true bullets', text => text.replace(/^e (?=TOM)/gm, '• ')],
  ['no gap before actions', text => text.replace(/\n\n(?=ACTION)/g, '\n')],
  [
    'heads repeated on a page',
    text => text.replace('\n TABASC30/09\n', '\n Action Reference\n\nUpdate\n\nTABASC30/09\n'),
  ],
  [
    'a heading continued',
    text =>
      text.replace(
        '\n release. If so',
        '\n 8. Technical Specification versioning (continued)\n\nrelease. If so',
      ),
  ],
];

function told({ items, actions, outstanding, outcomes, references }: MeetingSummary) {
  return {
    items: items.map(({ number, words }) => [number, words]),
    actions: actions.map(({ item, due }) => [item, due]),
    outstanding: outstanding.map(({ status, closed }) => [status, closed]),
    verbs: outcomes.map(({ item, verbs }) => [item, verbs]),
    mentions: references.filter(({ to }) => to === 'modification').map(({ ref }) => ref),
  };
}

test.skipIf(realDocumentsAreHere)(
  `meeting 33 written otherwise (${WITHOUT_REAL_DOCUMENTS})`,
  () => {},
);

describe.runIf(realDocumentsAreHere)('the minutes of meeting 33 are read the same with', () => {
  test.each(OTHERWISE)('%s', async (_, rewrite) => {
    const text = decoded(realDocument(SEED));
    const rewritten = rewrite(text);
    expect(rewritten).not.toBe(text);
    expect(told(await summarised('otherwise.txt', rewritten))).toEqual(
      told(await summarised('seed.txt', text)),
    );
  });
});
