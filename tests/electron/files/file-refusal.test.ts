import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { notRead, notWritten } from '../../../electron/files/file-refusal';
import { writeWhole } from '../../../electron/files/write-whole';

function failing(code: string, syscall = 'open'): Error {
  return Object.assign(new Error(`${code}: of the system`), { code, syscall });
}

describe('why a file was not written is said for what the system answers', () => {
  test.each([
    ['EBUSY', 'locked', 'another program has it open, perhaps Word'],
    ['ETXTBSY', 'locked', 'another program has it open'],
    ['EACCES', 'readOnly', 'read-only'],
    ['EPERM', 'readOnly', 'read-only'],
    ['EROFS', 'readOnly', 'read-only'],
    ['ENOENT', 'gone', 'a drive or a share may be gone'],
    ['ENOTDIR', 'gone', 'a drive or a share may be gone'],
    ['ESTALE', 'gone', 'a drive or a share may be gone'],
    ['ENETUNREACH', 'gone', 'a drive or a share may be gone'],
    ['EHOSTDOWN', 'gone', 'a drive or a share may be gone'],
    ['ETIMEDOUT', 'gone', 'a drive or a share may be gone'],
    ['ENOTCONN', 'gone', 'a drive or a share may be gone'],
    ['EIO', 'gone', 'may be failing'],
    ['ENOSPC', 'full', 'the disk is full'],
    ['EDQUOT', 'full', 'the disk is full'],
    ['EFBIG', 'full', 'the disk is full'],
    ['EISDIR', 'refused', 'a folder of that name'],
    ['ENAMETOOLONG', 'refused', 'its name is too long'],
    ['EWHATEVER', 'failed', 'EWHATEVER: of the system'],
  ])('%s', (answer, code, why) => {
    const told = notWritten('Minutes.docx', failing(answer), 'linux');
    expect(told).toMatchObject({ ok: false, code });
    expect(told.message).toContain(`Minutes.docx was not written: `);
    expect(told.message).toContain(why);
    expect(told.message).toContain('What was there before is untouched. Choose another place');
  });

  test.each(['EPERM', 'EACCES'])('%s on Windows: Word has the file, not the folder', answer => {
    expect(notWritten('A.docx', failing(answer, 'rename'), 'win32').code).toBe('locked');
    expect(notWritten('A.docx', failing(answer, 'open'), 'win32').code).toBe('readOnly');
    expect(notWritten('A.docx', failing(answer, 'rename'), 'linux').code).toBe('readOnly');
  });

  test('what is no error of the system is said as it is', () => {
    expect(notWritten('A.docx', 'no reason').message).toContain('no reason');
  });

  test.each([
    ['ENOENT', 'gone', 'it is not where it was'],
    ['EACCES', 'refused', 'does not let you read it'],
    ['EPERM', 'refused', 'does not let you read it'],
    ['ESTALE', 'gone', 'a drive or a share may be gone'],
  ])('%s: a file that cannot be read, and that nothing was changed', (answer, code, why) => {
    const told = notRead('Minutes.docx', failing(answer));
    expect(told.code).toBe(code);
    expect(told.message).toMatch(/^Minutes\.docx could not be read: .* Nothing was changed\.$/);
    expect(told.message).toContain(why);
  });
});

test('what this system answers is among what is known', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'minutebook-refused-'));
  await writeFile(path.join(folder, 'a file'), '');
  const codeAt = async (...place: string[]) => {
    const failure: unknown = await writeWhole(path.join(folder, ...place), 'words').catch(e => e);
    return notWritten('Minutes.docx', failure).code;
  };
  expect(await codeAt('no such folder', 'Minutes.docx')).toBe('gone');
  expect(await codeAt('a file', 'Minutes.docx')).toBe('gone');
  expect(await codeAt(`${'long '.repeat(60)}.docx`)).toBe('refused');
  await rm(folder, { recursive: true });
});
