import { describe, expect, test } from 'vitest';
import { BALANCING_AND_SETTLEMENT_CODE } from '../../shared/codes/balancing-and-settlement-code';
import { codeMeantBy, referencesOfRegister } from '../../shared/incoming/register-meant';
import type { Code } from '../../shared/model/code';
import { isUnreadable } from '../../shared/reading/unreadable';
import { registerAsAt } from '../../shared/registers/changes/change-register';
import { registerFile } from '../../shared/report/change-register/register-file';
import { MODIFICATIONS, RELEASES, SEC } from '../support/change-register-2018';
import { HARBOUR_LOG_CSV, harbourLogDocx, harbourLogXlsx } from '../support/harbour-log';
import { tablesIn } from '../support/importing';
import {
  realDocument,
  realDocuments,
  realDocumentsAreHere,
  WITHOUT_REAL_DOCUMENTS,
} from '../support/shared-files';

/** The short name of the code whose register a file is taken for. */
async function meant(
  name: string,
  content: string | Uint8Array,
  codes: readonly Code[] = [SEC],
): Promise<string | null> {
  const tables = await tablesIn(name, content);
  const references = isUnreadable(tables) ? [] : referencesOfRegister(tables);
  return codeMeantBy(references, codes)?.shortName ?? null;
}

describe('a file is the register of a code', () => {
  test('where its heads are those of one and its references are written as that code writes them', async () => {
    const register = 'Register 2018\nMod number,Title,Status\nSECMP0901,First,Refinement\n';
    expect(await meant('register.csv', register)).toBe('SEC');
    expect(await meant('register.html', table(register))).toBe('SEC');
  });

  test.each(['xlsx', 'csv'] as const)('as the program itself exports it to .%s', async kind => {
    const register = { code: SEC, modifications: MODIFICATIONS, releases: RELEASES };
    const { name, bytes } = registerFile(registerAsAt(register, '2018-08-31'), kind);
    expect(await meant(name, bytes)).toBe('SEC');
  });

  test('of several codes that whose references most rows have', async () => {
    const register =
      'Ref,Title,Status\nP344,First,Report\nSECMP0901,Second,Refinement\nCP1501,Third,Report\n';
    const codes = [SEC, BALANCING_AND_SETTLEMENT_CODE];
    expect(await meant('register.csv', register, codes)).toBe('BSC');
    expect(await meant('register.csv', register, [SEC])).toBeNull();
  });

  test('and no rows that are set aside make it another', async () => {
    const register =
      'Ref,Title,Status\nsecmp 0901,First,Report\nMP102A,Second,Report\nlater,Third,Report\n,Fourth,\n';
    expect(await meant('register.csv', register)).toBe('SEC');
  });
});

describe('a file is no register of changes', () => {
  test.each([
    ['log.csv', () => HARBOUR_LOG_CSV],
    ['log.xlsx', harbourLogXlsx],
    ['log.docx', harbourLogDocx],
  ])('that is a log of actions in %s', async (name, bytes) => {
    expect(await meant(name, bytes())).toBeNull();
  });

  test('that is a log of actions on modifications', async () => {
    const log =
      'Modification,Action,Owner,Due date,Status\nSECMP0901,Write to them,Chair,1 Aug 2018,Open\n';
    expect(await meant('log.csv', log)).toBeNull();
  });

  test.each([
    ['a list of members', 'Name,Company,Role\nRhian Pugh,Large Ports Ltd,Member\n'],
    ['a list of references alone', 'Modification\nSECMP0901\nSECMP0902\n'],
    ['heads alone', 'Ref,Title,Status\n'],
    ['a register of another code', 'Ref,Title,Status\nP344,First,Report\n'],
    ['nothing but a word', 'SECMP0901\n'],
  ])('that is %s', async (_, content) => {
    expect(await meant('table.csv', content)).toBeNull();
  });

  test('where the book keeps none', async () => {
    expect(await meant('table.csv', 'Ref,Title\nSECMP0901,First\n', [])).toBeNull();
  });
});

describe.skipIf(!realDocumentsAreHere)(
  `the tables of others are told apart${realDocumentsAreHere ? '' : ` (${WITHOUT_REAL_DOCUMENTS})`}`,
  () => {
    const files = realDocuments('corpus/registers', /\.(?:xlsx|csv)$/i);

    test.each(files)('%s', async file => {
      const isRegister = file.endsWith('derived-sec-modifications.csv');
      expect(await meant(file, realDocument(file))).toBe(isRegister ? 'SEC' : null);
    });
  },
);

function table(rows: string): string {
  const lines = rows
    .trim()
    .split('\n')
    .map(line => line.split(','));
  return `<table>${lines.map(cells => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}
