import type { ReactNode } from 'react';

/** A part of the minutes that the public version leaves out, with the reason it is left out. */
export function Confidential({ reason, children }: { reason: string | null; children: ReactNode }) {
  if (reason === null) return children;
  return (
    <div className="confidential">
      <p className="confidential-label">Confidential{reason === '' ? '' : `: ${reason}`}</p>
      {children}
    </div>
  );
}
