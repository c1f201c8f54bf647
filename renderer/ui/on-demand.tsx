import { type ComponentType, lazy, useState } from 'react';

/** A part of the page that is not fetched with it. */
export interface OnDemand<P> {
  /** The part, or, until it is here, what suspends until it is. */
  readonly now: () => ComponentType<P>;
  /** Fetches it before it is shown, so that it then stands at once. Rejects where it cannot be had. */
  readonly fetch: () => Promise<unknown>;
}

/** A part that is fetched when it is first shown, or before. */
export function onDemand<P extends object>(from: () => Promise<ComponentType<P>>): OnDemand<P> {
  let here: ComponentType<P> | null = null;
  const fetch = async () => {
    const part = await from();
    here = part;
    return { default: part };
  };
  const later: ComponentType<P> = lazy(fetch);
  return { fetch, now: () => here ?? later };
}

/** Shows a part that is fetched on demand. */
export function Part<P extends object>({ of, given }: { of: OnDemand<P>; given: P }) {
  // While it is shown it stays the same, or it would begin anew when the other has come.
  const [shown, setShown] = useState(() => ({ of, part: of.now() }));
  const now = shown.of === of ? shown : { of, part: of.now() };
  if (now !== shown) setShown(now);
  return <now.part {...given} />;
}
