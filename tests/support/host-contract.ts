import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Answered, HostCalls } from '../../shared/host';
import { OUT_FORMATS } from '../../shared/outs/registers/register-out';
import { FILE_FORMATS } from '../../shared/report/file-format';
import { newFolderLock } from '../../shared/sealing/locked-backup';

/** A host, asked as a page asks it, and what she does and sees at the other side. */
export interface HostUnderTest {
  readonly ask: <N extends keyof HostCalls>(
    name: N,
    ...asked: Parameters<HostCalls[N]>
  ) => ReturnType<Answered<HostCalls>[N]>;
  readonly she: {
    /** The file she chooses when she is next asked for one; `null`: she leaves. */
    readonly chooses: (file: { name: string; bytes: Uint8Array } | null) => Promise<void>;
    /** The name she saves as when she is next asked; `null`: she leaves. */
    readonly savesAs: (name: string | null) => Promise<void>;
    readonly choosesFolder: (leaves?: 'leaves') => Promise<void>;
    /** The line she takes from the next menu; `null`: she leaves it. */
    readonly takes: (line: string | null) => Promise<void>;
  };
  /** The bytes that lie where she saved; `null` where nothing does. */
  readonly saved: (name: string) => Promise<Uint8Array | null>;
  /** The addresses that were opened outside. */
  readonly opened: () => Promise<readonly string[]>;
  /** What this host is honest about not being able to do. */
  readonly lacks: readonly ('folder' | 'leavingTheSave')[];
  readonly stop: () => Promise<void>;
}

const BYTES = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
const NAME = 'TABASC-33-minutes.docx';
const BACKUP = 'Minutebook 2018-08-21 10.12.07.minutebook';

/** What every host promises, whatever it is made of. */
export function hostContract(name: string, setUp: () => Promise<HostUnderTest>): void {
  describe(`the host: ${name}`, () => {
    let host: HostUnderTest;
    beforeAll(async () => {
      host = await setUp();
    });
    afterAll(() => host?.stop());

    const lacks = (what: HostUnderTest['lacks'][number]) => host.lacks.includes(what);

    async function granted<T>(answer: Promise<Answer<T>>): Promise<T> {
      const given = await answer;
      if (!given.ok) throw new Error(`${given.code}: ${given.message}`);
      return given.value;
    }

    async function codeOf(answer: Promise<Answer<unknown>>): Promise<string> {
      const given = await answer;
      if (given.ok) return 'ok';
      expect(given.message).toMatch(/^\S.*\.$/s);
      return given.code;
    }

    test('says what it is', async () => {
      const { version, system } = await granted(host.ask('about'));
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(system).not.toBe('');
    });

    test('gives the bytes of the file she chose, and no other', async () => {
      await host.she.chooses({ name: 'Minutes of June.docx', bytes: BYTES });
      const file = await granted(host.ask('chooseFile'));
      expect(file?.name).toBe('Minutes of June.docx');
      expect(await granted(host.ask('readFile', file?.token ?? ''))).toEqual(BYTES);
      expect(await codeOf(host.ask('readFile', 'no token of ours'))).toBe('lost');
      expect(await codeOf(host.ask('readFile', '/etc/passwd'))).toBe('lost');
    });

    test('a file she does not choose is no failure', async () => {
      await host.she.chooses(null);
      expect(await granted(host.ask('chooseFile'))).toBeNull();
    });

    test('saves what it was given, byte for byte, where she says', async () => {
      await host.she.savesAs(NAME);
      const saved = await granted(host.ask('saveFile', { name: NAME, bytes: BYTES }));
      expect(saved?.name).toBe(NAME);
      expect(await host.saved(NAME)).toEqual(BYTES);
    });

    test.each([
      ...new Set([...FILE_FORMATS, ...OUT_FORMATS]),
      'zip',
      'eml',
      'ics',
      'json',
      'minutebook',
    ])('saves the files that Minutebook makes: %s', async ending => {
      const name = `All of them.${ending}`;
      await host.she.savesAs(name);
      expect((await granted(host.ask('saveFile', { name, bytes: BYTES })))?.name).toBe(name);
    });

    test('a file she does not save is no failure, and nothing is written', async () => {
      if (lacks('leavingTheSave')) return;
      await host.she.savesAs(null);
      const file = { name: 'Never.docx', bytes: BYTES };
      expect(await granted(host.ask('saveFile', file))).toBeNull();
      expect(await host.saved('Never.docx')).toBeNull();
    });

    test.each(['Start.exe', 'run.sh', 'Minutes.docx.lnk', 'page.html', 'noending'])(
      'writes no file of the kind of %s',
      async name => {
        await host.she.savesAs(name);
        expect(await codeOf(host.ask('saveFile', { name, bytes: BYTES }))).toBe('refused');
      },
    );

    test('keeps files of its own in the second copy', async () => {
      const write = (name: string, bytes: Uint8Array) =>
        granted(host.ask('writeTo', 'secondCopy', name, bytes));
      await write('meeting-m33.json', BYTES);
      await write('meeting-m33.json', BYTES.slice(9));
      await write('meeting-m34.json', BYTES);
      // A program that runs keeps its own files beside these.
      const names = await granted(host.ask('fileNames', 'secondCopy'));
      expect(names).toEqual(expect.arrayContaining(['meeting-m33.json', 'meeting-m34.json']));
      expect(await granted(host.ask('readFrom', 'secondCopy', 'meeting-m33.json'))).toEqual(
        BYTES.slice(9),
      );
      await granted(host.ask('removeFrom', 'secondCopy', 'meeting-m34.json'));
      await granted(host.ask('removeFrom', 'secondCopy', 'meeting-m34.json'));
      expect(await granted(host.ask('readFrom', 'secondCopy', 'meeting-m34.json'))).toBeNull();
    });

    test.each([
      '../meeting.json',
      '..',
      'a/b.json',
      'a\\b.json',
      '/etc/passwd.json',
      'C:book.json',
      'nul.json',
      'a\u0000.json',
    ])('the name %j leads out of no folder', async name => {
      for (const place of ['secondCopy', 'backups'] as const) {
        await expect(host.ask('writeTo', place, name, BYTES)).rejects.toThrow();
        await expect(host.ask('readFrom', place, name)).rejects.toThrow();
        await expect(host.ask('removeFrom', place, name)).rejects.toThrow();
      }
    });

    test('touches no file of the second copy that is not of the program', async () => {
      expect(await codeOf(host.ask('writeTo', 'secondCopy', 'note.txt', BYTES))).toBe('refused');
      expect(await codeOf(host.ask('removeFrom', 'secondCopy', 'note.txt'))).toBe('refused');
    });

    test('keeps backups in the folder she chose, and in none before', async () => {
      expect(await granted(host.ask('backupFolder'))).toBeNull();
      expect(await codeOf(host.ask('writeTo', 'backups', BACKUP, BYTES))).toBe('notHere');
      await host.she.choosesFolder('leaves');
      if (lacks('folder')) {
        expect(await codeOf(host.ask('chooseBackupFolder'))).toBe('notHere');
        return;
      }
      expect(await granted(host.ask('chooseBackupFolder'))).toBeNull();
      await host.she.choosesFolder();
      const name = await granted(host.ask('chooseBackupFolder'));
      expect(name).not.toBe('');
      expect(await granted(host.ask('backupFolder'))).toEqual({ name, lock: null });
      await granted(host.ask('writeTo', 'backups', BACKUP, BYTES));
      expect(await granted(host.ask('fileNames', 'backups'))).toEqual([BACKUP]);
      expect(await granted(host.ask('readFrom', 'backups', BACKUP))).toEqual(BYTES);
      expect(await codeOf(host.ask('removeFrom', 'backups', 'Holiday.docx'))).toBe('refused');
      await granted(host.ask('removeFrom', 'backups', BACKUP));
      expect(await granted(host.ask('fileNames', 'backups'))).toEqual([]);
    });

    test('keeps what backups are locked with, and no longer once she says so', async () => {
      const lock = await newFolderLock('horse battery staple', 1);
      const kept = async () => (await granted(host.ask('backupFolder')))?.lock ?? null;
      await granted(host.ask('lockBackups', lock));
      expect(await kept()).toEqual(lacks('folder') ? null : lock);
      await granted(host.ask('lockBackups', null));
      expect(await kept()).toBeNull();
    });

    test('opens web and e-mail addresses outside, and nothing else', async () => {
      await granted(host.ask('openOutside', 'https://example.org/paper'));
      for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'app://minutebook/']) {
        expect(await codeOf(host.ask('openOutside', address))).toBe('refused');
      }
      await expect.poll(() => host.opened()).toEqual(['https://example.org/paper']);
    });

    test('shows a menu, and says which line she took', async () => {
      const lines = [
        { id: 'one', label: 'committee' },
        { id: 'two', label: 'Add to the committee’s words' },
      ];
      await host.she.takes('two');
      expect(await granted(host.ask('popUpMenu', lines))).toBe('two');
      await host.she.takes(null);
      expect(await granted(host.ask('popUpMenu', lines))).toBeNull();
    });

    test('takes what the menu bar is to show', async () => {
      const start = { name: 'meeting.start', label: 'Start', keys: 'Mod+Alt+S', enabled: true };
      const menu = [{ title: 'Meeting', adds: null, commands: [start] }];
      expect(await granted(host.ask('setMenu', menu))).toBeNull();
    });
  });
}
