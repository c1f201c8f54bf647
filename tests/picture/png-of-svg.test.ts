import { expect, test } from 'vitest';
import { pngOfSvg } from '../../shared/picture/png-of-svg';
import { chartSvg } from '../../shared/report/chart/chart-svg';
import { ENERGY_CODE } from '../../shared/report/house-styles/energy-code';

const svg = chartSvg(
  {
    kind: 'chart',
    labels: { before: 'A month ago', now: 'Now' },
    rows: [{ name: 'Žádost ąęő', before: 1, now: 2 }],
    alternativeText: '',
  },
  ENERGY_CODE,
);

test('the picture of a chart is a PNG of three dots for each unit, the same each time', async () => {
  const png = await pngOfSvg(svg);
  expect([...png.subarray(1, 4)].map(code => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(1920);
  expect(await pngOfSvg(svg)).toEqual(png);
});

test('words are drawn: another name is another picture', async () => {
  const other = svg.replace('Žádost', 'Zadost');
  expect(await pngOfSvg(other)).not.toEqual(await pngOfSvg(svg));
});
