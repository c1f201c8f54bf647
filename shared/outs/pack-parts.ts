/** What a meeting pack can hold. */
export const PACK_PARTS = [
  'minutes',
  'publicVersion',
  'agenda',
  'actions',
  'chase',
  'dates',
] as const;
export type PackPart = (typeof PACK_PARTS)[number];

/** The parts that may go to everyone: the others tell of what is confidential. */
export const PUBLIC_PARTS: readonly PackPart[] = ['minutes', 'agenda', 'actions'];
