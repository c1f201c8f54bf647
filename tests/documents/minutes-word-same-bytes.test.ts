import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../shared/word/to-docx';
import { sampleReport } from '../support/sample-report';

const PROGRAM = fileURLToPath(new URL('../support/print-sample-hash.ts', import.meta.url));

describe('the same minutes in another process', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'same-bytes-'));
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: PROGRAM,
        target: 'node20',
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
      },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(['UTC', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'are the same bytes in %s',
    async zone => {
      const { value } = await toDocx(sampleReport({ withAttendance: true }).report);
      const here = createHash('sha256').update(value).digest('hex');
      const environment = { ...process.env, TZ: zone };
      const there = execFileSync(process.execPath, [join(folder, 'program.mjs')], {
        env: environment,
      });
      expect(there.toString()).toBe(here);
    },
  );
});
