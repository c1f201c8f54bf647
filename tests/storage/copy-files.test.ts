import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  manifestText,
  nameOf,
  partText,
  readManifest,
  readPart,
} from '../../renderer/storage/copy-files';
import { partOf } from '../../renderer/storage/rows';
import { actionUpdate } from '../../shared/model/action-update';
import { agendaItem } from '../../shared/model/agenda-item';
import { meeting } from '../../shared/model/meeting';
import { minute } from '../../shared/model/minute';
import { person } from '../../shared/model/party';
import { anyRecords } from '../support/arbitraries';
import { id } from '../support/arbitrary-values';

const rows = [person('ada', 'Ada'), person('grace', 'Grace')];

describe('a file of the second copy', () => {
  test('gives back the records of any part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(id), fc.nat(), anyRecords, async (part, revision, records) => {
        const read = await readPart(await partText(part, revision, records));
        expect(read).toEqual({ part, revision, rows: records });
      }),
    );
  });

  test('is not used when a single letter of it is missing or another', async () => {
    const text = await partText('m33', 7, rows);
    const content = text.trimEnd();
    for (let at = 0; at < content.length; at += 1) {
      if (/\s/.test(content.charAt(at))) continue;
      const cut = text.slice(0, at) + text.slice(at + 1);
      const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      expect(await readPart(cut), cut).toBeNull();
      expect(await readPart(changed), changed).toBeNull();
    }
  });

  test('is not used when it was cut off anywhere', async () => {
    const text = await partText(null, 7, rows);
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      expect(await readPart(text.slice(0, length))).toBeNull();
    }
  });

  test('is read by people: one line a value', async () => {
    expect(await partText(null, 7, rows)).toContain('\n   "name": "Ada"');
  });
});

test('the manifest gives back what it was told, and neither file is taken for the other', async () => {
  const manifest = await manifestText(7, 26);
  expect(await readManifest(manifest)).toEqual({ schema: 1, revision: 7, meetings: 26 });
  expect(await readPart(manifest)).toBeNull();
  expect(await readManifest(await partText('m33', 7, rows))).toBeNull();
  expect(await readManifest(manifest.replace('26', '27'))).toBeNull();
});

describe('the name of a file', () => {
  test('is safe on every file system, whatever the id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(id), async part => {
        expect(await nameOf(part)).toMatch(/^[a-z0-9_-]{1,80}\.json$/);
      }),
    );
  });

  test('differs for ids that differ, also where only the case does', async () => {
    const ids = ['m33', 'M33', 'm_33', 'm/33', '../m33', 'CON', '\ud800', '\ud801', null];
    const names = await Promise.all(ids.map(nameOf));
    expect(new Set(names).size).toBe(ids.length);
  });
});

test('a record is copied with its meeting where it has one, else with the rest', () => {
  const item = agendaItem({ id: 'i', meetingId: 'm33', place: 1, title: '' });
  const update = actionUpdate({ actionId: 'a', meetingId: 'm33' });
  const held = meeting({ id: 'm33', committeeId: 'stsc' });
  expect([held, item, minute('i', 'm33', []), update].map(partOf)).toEqual(Array(4).fill('m33'));
  expect(partOf(person('ada', 'Ada'))).toBeNull();
  expect(partOf({ id: 'damaged' })).toBeNull();
});
