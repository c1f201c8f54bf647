import type { ReactNode } from 'react';

/** The pictures on buttons: lines of sixteen by sixteen, in the colour of the words around them. */
export type IconName =
  | 'bullets'
  | 'numbers'
  | 'table'
  | 'footnote'
  | 'undo'
  | 'redo'
  | 'find'
  | 'meetings'
  | 'ahead'
  | 'registers'
  | 'changes'
  | 'committee'
  | 'backups'
  | 'keys';

const LINES: { readonly [N in IconName]: ReactNode } = {
  bullets: (
    <>
      <path d="M6 4h8M6 8h8M6 12h8" />
      <path d="M2.5 4h.01M2.5 8h.01M2.5 12h.01" strokeWidth="2.4" />
    </>
  ),
  numbers: (
    <>
      <path d="M7 4h7M7 8h7M7 12h7" />
      <path d="M2 3l1.2-.7v3.4M2 10.6c.2-1 2-1 2 .1 0 .8-2 1.6-2 2.3h2.1" strokeWidth="1.1" />
    </>
  ),
  table: <path d="M2 3h12v10H2zM2 6.5h12M2 9.8h12M6.2 6.5V13M10 6.5V13" />,
  footnote: (
    <>
      <path d="M2 4h7M2 8h9M2 12h5" />
      <path d="M12 3.2l1.4-.9v4.2" />
    </>
  ),
  undo: <path d="M5.5 2.5L2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H6" />,
  redo: <path d="M10.5 2.5l3 3-3 3M13.5 5.5h-7a4 4 0 0 0 0 8H10" />,
  ahead: (
    <>
      <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v2.5M10.5 2v2.5" />
      <path d="M6 10h4M8.4 8.2L10.2 10l-1.8 1.8" />
    </>
  ),
  meetings: <path d="M3.5 2h9v12h-9zM6 5.5h4M6 8h4M6 10.5h2.5" />,
  registers: <path d="M2 3h12v10H2zM2 6.3h12M4.2 9.6h.01M6.6 9.6h5M4.2 11.2h.01M6.6 11.2h5" />,
  changes: <path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13" />,
  committee: (
    <>
      <path d="M5.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM1.8 13c.3-2.4 1.7-3.7 3.7-3.7S8.9 10.6 9.2 13" />
      <path d="M10.4 6.9a1.9 1.9 0 1 0-.6-3.6M11 9.4c1.9.1 3 1.4 3.2 3.6" />
    </>
  ),
  backups: (
    <>
      <path d="M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4" />
      <path d="M3 8c0 1.1 2.2 2 5 2s5-.9 5-2" />
    </>
  ),
  keys: (
    <>
      <path d="M1.5 4h13v8h-13zM5 9.4h6" />
      <path d="M4 6.7h.01M6.7 6.7h.01M9.3 6.7h.01M12 6.7h.01" strokeWidth="1.8" />
    </>
  ),
  find: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4L14 14" />,
};

/** A picture that says nothing its button does not say in words. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {LINES[name]}
    </svg>
  );
}
