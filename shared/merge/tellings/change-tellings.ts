import type { Code } from '../../model/code';
import type { KeptDocument } from '../../model/kept-document';
import { dateInWords } from '../../model/partial-date';
import { lines, type TellingsOf, toldInWords, words } from './telling';

/** What is told of codes, modifications, releases and the reports on them. */
export const CHANGE_TELLINGS: TellingsOf<
  'code' | 'modification' | 'release' | 'keptReport' | 'reportDraft'
> = {
  code: [
    { label: 'name', of: ({ name, shortName }) => lines(name, shortName) },
    { label: 'references', of: ({ patterns }) => lines(...patterns) },
    { label: 'paths', of: ({ paths }) => lines(...paths.map(({ name }) => name)) },
    { label: 'stages', of: ({ stageSets }) => lines(...stageSets.flatMap(stagesInWords)) },
    { label: 'bodies', of: ({ bodies }) => lines(...bodies.map(({ name }) => name)) },
    { label: 'source', of: ({ source }) => source },
  ],
  modification: [
    { label: 'reference', of: ({ reference }) => reference },
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(toldInWords)) },
    {
      label: 'decisions',
      of: ({ decisions }) =>
        lines(...decisions.map(({ on, bodyId, verb, vote }) => words(on, bodyId, verb, vote))),
    },
    {
      label: 'consultations',
      of: ({ consultations }) =>
        lines(...consultations.map(({ name, opens, closes }) => words(name, opens, closes))),
    },
  ],
  release: [
    { label: 'what was said', of: ({ statements }) => lines(...statements.map(toldInWords)) },
  ],
  keptReport: [
    { label: 'month', of: ({ month }) => dateInWords(month) },
    { label: 'as at', of: ({ asAt }) => dateInWords(asAt) },
    { label: 'version', of: ({ version }) => version },
    { label: 'made', of: ({ madeAt, madeBy }) => words(madeAt, madeBy) },
    { label: 'what it says', of: ({ document }) => documentText(document.blocks) },
  ],
  reportDraft: [
    { label: 'month', of: ({ month }) => dateInWords(month) },
    {
      label: 'sentences',
      of: ({ edits }) =>
        lines(
          ...edits.map(each => (each.words === '' ? `left out: ${each.computed}` : each.words)),
        ),
    },
    { label: 'sentences added', of: ({ own }) => lines(...own.map(each => each.words)) },
  ],
};

function stagesInWords({ from, stages }: Code['stageSets'][number]): string[] {
  return [
    from === null ? 'always' : `from ${dateInWords(from)}`,
    ...stages.map(({ name }) => name),
  ];
}

/** What stands in a kept report, a line for each paragraph and each row of a table. */
function documentText(blocks: KeptDocument['blocks']): string {
  return lines(...blocks.flatMap(linesOfReport));
}

function linesOfReport(block: KeptDocument['blocks'][number]): string[] {
  if (block.kind === 'pages' || block.kind === 'chart') return [];
  if (block.kind !== 'table') return [runsInWords(block.runs)];
  return block.rows.map(row =>
    row.map(({ blocks }) => blocks.map(({ runs }) => runsInWords(runs)).join(' ')).join(' | '),
  );
}

function runsInWords(runs: Extract<KeptDocument['blocks'][number], { kind: 'title' }>['runs']) {
  return runs.map(run => (run.kind === 'break' ? ' ' : run.text)).join('');
}
