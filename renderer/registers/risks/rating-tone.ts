import { type RiskScale, ratingOn } from '../../../shared/model/risk-scale';

/** Four grounds, from quiet to grave. What they say stands beside them in words and a number. */
export const TONES = ['low', 'medium', 'high', 'grave'] as const;

/** The ground behind a rating: by how far up the scale it lies. */
export function toneOf({ likelihoods, impacts, bands }: RiskScale, points: number): string {
  const band = bands.findLastIndex(({ from }) => from <= points);
  if (bands.length > 1) return toneAt(Math.max(0, band) / (bands.length - 1));
  const scale = { likelihoods, impacts, bands };
  const most = ratingOn(scale, likelihoods.at(-1)?.id ?? null, impacts.at(-1)?.id ?? null);
  return toneAt(points / Math.max(1, most?.points ?? 1));
}

function toneAt(share: number): string {
  const at = Math.min(TONES.length - 1, Math.max(0, Math.round(share * (TONES.length - 1))));
  return TONES[at] ?? 'low';
}
