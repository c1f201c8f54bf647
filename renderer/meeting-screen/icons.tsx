import type { ReactNode } from 'react';

/** The pictures of the toolbar: lines of sixteen by sixteen, in the colour of the words around them. */
export type IconName = 'bullets' | 'numbers' | 'table' | 'footnote' | 'undo' | 'redo' | 'find';

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
  find: <path d="M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM10.4 10.4L14 14" />,
};

/** A picture that says nothing its button does not say in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
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
