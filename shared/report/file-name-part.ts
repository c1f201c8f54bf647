/**
 * A text as part of the name of a file: letters and numbers, joined by hyphens, cut by whole characters
 * and so short that no name outgrows the 255 bytes a disk allows.
 */
export function fileNamePart(text: string): string {
  const signs = [...text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-/, '')];
  return signs.slice(0, 24).join('').replace(/-$/, '');
}
