import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPLE_SIZES, appleIcon, windowsIcon } from '../../packaging/icons/icon-files.mjs';

const ICONS = new URL('../../resources/icons/', import.meta.url);

interface Picture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** The pictures in a Windows icon file, read as its form says. */
function fromWindows(file: Buffer): Picture[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const at = file.readUInt32LE(entry + 12);
    const png = file.subarray(at, at + file.readUInt32LE(entry + 8));
    return { size: file.readUInt8(entry) || 256, png };
  });
}

/** The chunks of an Apple icon file by their type. */
function fromApple(file: Buffer): Map<string, Buffer> {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    chunks.set(
      file.toString('latin1', at, at + 4),
      file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    );
  }
  return chunks;
}

/** How many pixels a PNG with colours and transparency is wide and high. */
function sidesOf(png: Uint8Array): number[] {
  const bytes = Buffer.from(png);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  // Eight bits a colour, with alpha.
  expect([bytes.readUInt8(24), bytes.readUInt8(25)]).toEqual([8, 6]);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const picturesOf = (sizes: readonly number[]) =>
  fc.tuple(
    ...sizes.map(size =>
      fc.uint8Array({ minLength: 1, maxLength: 200 }).map(png => ({ size, png })),
    ),
  );

describe('icon files hold the pictures they were made of', () => {
  test('Windows', () => {
    fc.assert(
      fc.property(picturesOf([16, 48, 256]), pictures => {
        const read = fromWindows(windowsIcon(pictures));
        expect(read.map(({ size, png }) => [size, [...png]])).toEqual(
          pictures.map(({ size, png }) => [size, [...png]]),
        );
      }),
    );
  });

  test('Apple', () => {
    fc.assert(
      fc.property(picturesOf(APPLE_SIZES), pictures => {
        const read = fromApple(appleIcon(pictures));
        const of = (size: number) => [...(pictures.find(each => each.size === size)?.png ?? [])];
        expect([...(read.get('ic07') ?? [])]).toEqual(of(128));
        expect([...(read.get('ic10') ?? [])]).toEqual(of(1024));
        expect(read.get('ic08')).toEqual(read.get('ic13'));
      }),
    );
  });
});

describe.each(['icon', 'document'])('the %s', name => {
  test('has for Windows each size that is shown, from 16 to 256 pixels', () => {
    const pictures = fromWindows(readFileSync(new URL(`${name}.ico`, ICONS)));
    expect(pictures.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const { size, png } of pictures) expect(sidesOf(png)).toEqual([size, size]);
  });

  test('has for macOS each size up to 1024 pixels', () => {
    const chunks = fromApple(readFileSync(new URL(`${name}.icns`, ICONS)));
    const sides = [...chunks].map(([type, png]) => [type, sidesOf(png)[0]]);
    expect(Object.fromEntries(sides)).toEqual({
      ic11: 32,
      ic12: 64,
      ic07: 128,
      ic08: 256,
      ic13: 256,
      ic09: 512,
      ic14: 512,
      ic10: 1024,
    });
  });
});

test('for Linux each size is a file that is called so', () => {
  const files = readdirSync(new URL('linux/', ICONS));
  expect(files).toHaveLength(8);
  for (const file of files) {
    const side = Number.parseInt(file, 10);
    expect(file).toBe(`${side}x${side}.png`);
    expect(sidesOf(readFileSync(new URL(`linux/${file}`, ICONS)))).toEqual([side, side]);
  }
});
