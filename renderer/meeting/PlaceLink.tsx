import type { ReactNode } from 'react';
import { Way } from '../ui/Way';
import { type Anchor, hrefTo } from './anchors';

/** A link to a place of the book, or plain words where there is none to go to. */
export function PlaceLink({ to, children }: { to: Anchor | null; children: ReactNode }) {
  if (to === null) return children;
  return (
    <Way className="place-link" href={hrefTo(to)}>
      {children}
    </Way>
  );
}
