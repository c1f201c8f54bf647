import * as z from 'zod/mini';
import { Id } from './id';

const Named = z.string().check(z.minLength(1));

/** A level of likelihood or impact, the lowest first in its list: `Unlikely`, which counts 2. */
export const RiskLevel = z.object({
  id: Id,
  name: Named,
  points: z.int().check(z.minimum(0), z.maximum(1000)),
});
export type RiskLevel = z.infer<typeof RiskLevel>;

/** What ratings from this number on are called, up to where the next band begins. */
export const RiskBand = z.object({ from: z.int().check(z.minimum(0)), name: Named });
export type RiskBand = z.infer<typeof RiskBand>;

/**
 * How a committee weighs its risks. The rating is the points of the likelihood times those of the
 * impact; `bands` say in a word how grave that is, from the lowest to the highest.
 */
export const RiskScale = z
  .object({
    likelihoods: z.array(RiskLevel).check(z.minLength(1)),
    impacts: z.array(RiskLevel).check(z.minLength(1)),
    bands: z.array(RiskBand),
  })
  .check(
    z.refine(({ likelihoods, impacts }) => areApart(likelihoods) && areApart(impacts), {
      error: 'has two levels of one id or name',
    }),
    z.refine(({ bands }) => bands.every(({ from }, at) => from > (bands[at - 1]?.from ?? -1)), {
      path: ['bands'],
      error: 'do not rise',
    }),
  );
export type RiskScale = z.infer<typeof RiskScale>;

/** Five by five in the usual words: what a committee weighs with that has no scale of its own. */
export const USUAL_SCALE: RiskScale = {
  likelihoods: levels('Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'),
  impacts: levels('Negligible', 'Minor', 'Moderate', 'Major', 'Severe'),
  bands: [
    { from: 1, name: 'Low' },
    { from: 5, name: 'Medium' },
    { from: 10, name: 'High' },
    { from: 17, name: 'Very high' },
  ],
};

/** How grave a risk is: the number, and what its band is called, empty where it lies in none. */
export interface Rating {
  readonly points: number;
  readonly band: string;
}

/** The rating of a likelihood and an impact; `null` where one is not given, or not on the scale. */
export function ratingOn(
  scale: RiskScale,
  likelihoodId: Id | null,
  impactId: Id | null,
): Rating | null {
  const likelihood = levelOf(scale.likelihoods, likelihoodId);
  const impact = levelOf(scale.impacts, impactId);
  if (!likelihood || !impact) return null;
  const points = likelihood.points * impact.points;
  return { points, band: scale.bands.findLast(({ from }) => from <= points)?.name ?? '' };
}

/** The level of that id; `null` where the list has none. */
export function levelOf(list: readonly RiskLevel[], id: Id | null): RiskLevel | null {
  return list.find(level => level.id === id) ?? null;
}

function levels(...names: readonly string[]): RiskLevel[] {
  return names.map((name, at) => ({ id: String(at + 1), name, points: at + 1 }));
}

function areApart(list: readonly RiskLevel[]): boolean {
  const ids = new Set(list.map(({ id }) => id));
  const names = new Set(list.map(({ name }) => name.toLowerCase()));
  return ids.size === list.length && names.size === list.length;
}
