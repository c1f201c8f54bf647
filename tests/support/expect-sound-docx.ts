import { expect } from 'vitest';
import { lintDocx } from './docx-lint/lint-docx';
import { validateOpenXml } from './open-xml-validator';

/**
 * Passes for a Word file that opens without repair: the lint finds nothing, the validator finds
 * nothing, and the validator had nothing to mend. Otherwise fails with every complaint on a line.
 */
export async function expectSoundDocx(bytes: Uint8Array): Promise<void> {
  const { ok, errors, unchanged } = await validateOpenXml(bytes);
  const complaints = [
    ...lintDocx(bytes).map(({ code, detail }) => `lint: ${code} ${detail}`),
    ...errors.map(error => `validator: ${error}`),
  ];
  if (!ok && errors.length === 0) complaints.push('validator: not valid, for no reason given');
  if (!unchanged) complaints.push('validator: mended the file, so what it says is of another');
  expect(complaints, `This Word file is not sound:\n${complaints.join('\n')}\n`).toEqual([]);
}
