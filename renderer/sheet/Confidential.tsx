import type { ReactNode } from 'react';

interface ConfidentialProps {
  /** `null` for what is open to all. */
  readonly reason: string | null;
  /** Whether it goes on from a part that is confidential for the same reason and has said so. */
  readonly goesOn?: boolean;
  readonly children: ReactNode;
}

/** A part of the minutes that the public version leaves out, with the reason it is left out. */
export function Confidential({ reason, goesOn = false, children }: ConfidentialProps) {
  if (reason === null) return children;
  return (
    <div className="confidential">
      {!goesOn && (
        <p className="confidential-label">Confidential{reason === '' ? '' : `: ${reason}`}</p>
      )}
      {children}
    </div>
  );
}
