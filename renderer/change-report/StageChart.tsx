import {
  CHART_LETTERS,
  type ChartShape,
  chartDrawing,
} from '../../shared/report/chart/chart-drawing';
import type { ReportChart } from '../../shared/report/report';

/** The chart of a report on the screen: the drawing that its files have, in the colours of the screen. */
export function StageChart({ chart }: { chart: ReportChart }) {
  const { width, height, shapes } = chartDrawing(chart);
  return (
    <svg
      className="stage-chart"
      viewBox={`0 0 ${width} ${height}`}
      fontSize={CHART_LETTERS}
      role="img"
      aria-label={chart.alternativeText}
    >
      {shapes.map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is drawn anew as a whole
        <Shape key={at} shape={shape} />
      ))}
    </svg>
  );
}

function Shape({ shape }: { shape: ChartShape }) {
  if (shape.kind === 'words') {
    const { x, y, words, anchor, bold, fill } = shape;
    return (
      <text
        x={x}
        y={y}
        className={`ink-${fill}`}
        textAnchor={anchor}
        fontWeight={bold ? 700 : undefined}
      >
        {words}
      </text>
    );
  }
  const { x, y, width, height, fill, edge } = shape;
  const className = edge === null ? `ink-${fill}` : `ink-${fill} edge-${edge}`;
  return <rect x={x} y={y} width={width} height={height} className={className} />;
}
