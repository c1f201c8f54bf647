import { describe, expect, test } from 'vitest';
import { brokenDocuments } from '../support/broken-documents/broken-documents';
import { documentWith, goodDocument } from '../support/broken-documents/good-document';
import { lintDocx } from '../support/docx-lint/lint-docx';
import { expectSoundDocx } from '../support/expect-sound-docx';
import { validateOpenXml } from '../support/open-xml-validator';

// Three faults are of the schema alone: the lint leaves them to the validator.
const WHAT_THE_LINT_SAYS: Readonly<Record<string, readonly string[]>> = {
  'lib-64-cols': ['TBL_COLS'],
  'lib-bookmark-badname': ['BM_NAME'],
  'lib-dup-bookmark': ['BM_NAME_DUP'],
  'lib-empty-row': ['TBL_EMPTY'],
  'lib-empty-table': ['TBL_EMPTY'],
  'lib-fffe': ['XML_CHAR'],
  'lib-ffff': ['XML_CHAR'],
  'lib-link-badhost': ['LINK'],
  'lib-link-badpct': ['LINK'],
  'lib-link-empty': ['LINK'],
  'lib-link-js': ['LINK'],
  'lib-link-mailto': ['LINK'],
  'lib-link-space': ['LINK'],
  'lib-link-unc': ['LINK'],
  'lib-missing-footnote': ['NOTE'],
  'lib-missing-numref': ['NUMID'],
  'lib-missing-style': ['STYLE'],
  'lib-newline': ['RAW_NEWLINE'],
  'lib-ragged-rows': ['TBL_GRID'],
  'mut-amp': ['XML_WF'],
  'mut-bad-footnote': ['NOTE'],
  'mut-bad-numid': ['NUMID'],
  'mut-badstyle': ['STYLE'],
  'mut-badutf8': ['UTF8'],
  'mut-bitflip': ['ZIP_LOCAL'],
  'mut-bookmark-noend': ['BM_END'],
  'mut-cell-nopara': ['TC_LAST_P'],
  'mut-charref-1': ['XML_CHAR'],
  'mut-doctype': ['XML_DTD'],
  'mut-dup-bookmark-id': ['BM_ID'],
  'mut-dup-docpr-id': ['DOCPR_ID'],
  'mut-dup-entry': ['ZIP_DUP'],
  'mut-ext-template': ['REL_EXTERNAL'],
  'mut-fld-unclosed': ['FLD_OPEN'],
  'mut-grid-mismatch': ['TBL_GRID'],
  'mut-media-path-case': ['REL_CASE'],
  'mut-missing-hdr-part': ['REL_TARGET'],
  'mut-missing-media': ['REL_TARGET'],
  'mut-missing-rel': ['REL_ID'],
  'mut-nested-table-nopara': ['TC_LAST_P'],
  'mut-no-contenttype': ['CT'],
  'mut-no-ct': ['CT', 'CT_MISSING', 'CT_OVERRIDE'],
  'mut-no-ct-override': ['CT_OVERRIDE'],
  'mut-no-document': ['REL_TARGET'],
  'mut-no-tblgrid': ['TBL_GRID'],
  'mut-order-ppr': [],
  'mut-order-rpr': [],
  'mut-p-in-p': ['P_IN_P'],
  'mut-raw-ctrl': ['XML_CHAR'],
  'mut-truncated': ['ZIP_EOCD'],
  'mut-unclosed-tag': ['XML_WF'],
  'mut-unknown-ns': [],
  'mut-xmlspace': ['SPACE'],
};

const broken = await brokenDocuments();
const names = Object.keys(WHAT_THE_LINT_SAYS);

describe('a sound Word file passes', () => {
  test('the good document, which every damaged one comes from', async () => {
    await expectSoundDocx(await goodDocument());
  });

  test('the small document, which every misuse of the library stands in', async () => {
    await expectSoundDocx(await documentWith());
  });
});

describe('a broken Word file never passes', () => {
  test('all 53 are made and judged', () => {
    expect([...broken.keys()].sort()).toEqual(names);
    expect(names).toHaveLength(53);
  });

  test.each(names)('%s is rejected', async name => {
    const file = brokenFile(name);
    // The validator takes half a second, so it judges only what the lint lets pass.
    const isRejected = codesOf(file).length > 0 || !(await validateOpenXml(file)).ok;
    expect(isRejected).toBe(true);
  });
});

describe('the lint names the one fault of a file and no other', () => {
  test.each(Object.entries(WHAT_THE_LINT_SAYS))('%s: %j', (name, codes) => {
    expect(codesOf(brokenFile(name))).toEqual(codes);
  });
});

test('a file that the validator mends in passing does not count as sound', async () => {
  const { ok, unchanged } = await validateOpenXml(brokenFile('lib-link-space'));
  expect({ ok, unchanged }).toEqual({ ok: true, unchanged: false });
});

test('several files are judged in the order given', async () => {
  const verdicts = await validateOpenXml([
    brokenFile('mut-order-rpr'),
    await goodDocument(),
    brokenFile('mut-order-ppr'),
  ]);
  expect(verdicts.map(verdict => verdict.ok)).toEqual([false, true, false]);
});

function brokenFile(name: string): Uint8Array {
  const file = broken.get(name);
  if (!file) throw new Error(`No broken file is called ${name}.`);
  return file;
}

function codesOf(file: Uint8Array): string[] {
  return [...new Set(lintDocx(file).map(({ code }) => code))].sort();
}
