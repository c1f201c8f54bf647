import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { chartDrawing } from '../../../shared/report/chart/chart-drawing';
import { chartSvg } from '../../../shared/report/chart/chart-svg';
import { contrast } from '../../../shared/report/house-styles/contrast';
import { HOUSE_STYLES } from '../../../shared/report/house-styles/house-styles';
import { PLAIN } from '../../../shared/report/house-styles/plain';
import type { ReportChart } from '../../../shared/report/report';
import { anyText } from '../../support/arbitrary-text';

const charts: fc.Arbitrary<ReportChart> = fc.record({
  kind: fc.constant('chart'),
  labels: fc.record({ before: anyText, now: anyText }),
  rows: fc.array(fc.record({ name: anyText, before: fc.nat(2_000), now: fc.nat(2_000) }), {
    minLength: 1,
    maxLength: 12,
  }),
  alternativeText: anyText,
});

const sample: ReportChart = {
  kind: 'chart',
  labels: { before: 'A month ago', now: 'Now' },
  rows: [
    { name: 'Refinement', before: 4, now: 8 },
    { name: 'Report Phase', before: 2, now: 0 },
  ],
  alternativeText: '',
};

/** The lengths of the bars of a sort, in the order of the rows. */
function bars(chart: ReportChart, ink: 'bar' | 'ground'): number[] {
  return chartDrawing(chart)
    .shapes.flatMap(shape => (shape.kind === 'box' && shape.fill === ink ? shape : []))
    .filter(({ y }) => y > 25)
    .map(({ width }) => width);
}

describe('the chart of a report', () => {
  test('has bars as long as their figures, and says the figures', () => {
    const [now] = bars(sample, 'bar');
    const [before, less] = bars(sample, 'ground');
    expect(now).toBe(2 * (before ?? 0));
    expect(before).toBe(2 * (less ?? 0));
    const words = chartDrawing(sample).shapes.flatMap(shape =>
      shape.kind === 'words' ? shape.words : [],
    );
    expect(words).toEqual([
      'Now',
      'A month ago',
      'Refinement',
      '8',
      '+4',
      'Report Phase',
      '0',
      '−2',
    ]);
  });

  test('tells now from before by shape, so that it can be read in grey', () => {
    const boxes = chartDrawing(sample).shapes.filter(shape => shape.kind === 'box');
    for (const box of boxes) expect(box.edge !== null).toBe(box.fill === 'ground');
  });

  test('keeps within its frame and is XML, whatever stands in it', () => {
    fc.assert(
      fc.property(charts, chart => {
        const { width, height, shapes } = chartDrawing(chart);
        for (const shape of shapes) {
          const right = shape.kind === 'box' ? shape.x + shape.width : shape.x;
          expect(right).toBeLessThanOrEqual(width);
          expect(shape.y).toBeLessThanOrEqual(height);
        }
        const svg = chartSvg(chart, PLAIN);
        expect(XMLValidator.validate(svg)).toBe(true);
        expect(chartSvg(chart, PLAIN)).toBe(svg);
      }),
    );
  });

  test.each(HOUSE_STYLES.map(style => [style.name, style] as const))(
    'stands out from the paper in the house style %s',
    (_, style) => {
      const svg = chartSvg(sample, style);
      const inks = [...svg.matchAll(/(?:fill|stroke)="#([0-9A-F]{6})"/g)].map(
        ([, ink = '']) => ink,
      );
      for (const ink of new Set(inks.filter(each => each !== 'F4F5F6'))) {
        expect(contrast(ink, 'FFFFFF'), ink).toBeGreaterThan(4.5);
      }
    },
  );
});
