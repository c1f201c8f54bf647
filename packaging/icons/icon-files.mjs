/**
 * A picture of an icon: a square PNG, and how many pixels its side has.
 * @typedef {{ size: number, png: Uint8Array }} Picture
 */

/** The types of the pictures in an Apple icon file, by pixels; a larger one also serves as “@2x”. */
const APPLE_TYPES = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** The sizes that an Apple icon file has a place for. */
export const APPLE_SIZES = Object.keys(APPLE_TYPES).map(Number);

/**
 * A Windows icon file (.ico): a directory of 16 bytes for each picture, then the pictures as PNG,
 * as Windows reads them since Vista.
 * @param {readonly Picture[]} pictures none larger than 256 pixels
 */
export function windowsIcon(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let at = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    // The side has one byte, in which 0 stands for 256.
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/**
 * An Apple icon file (.icns): chunks of a type of four letters, a length, and a PNG.
 * @param {readonly Picture[]} pictures of the sizes in `APPLE_SIZES`
 */
export function appleIcon(pictures) {
  const chunks = pictures.flatMap(({ size, png }) =>
    APPLE_TYPES[size].map(type => chunk(type, png)),
  );
  return chunk('icns', Buffer.concat(chunks));
}

function chunk(type, content) {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
