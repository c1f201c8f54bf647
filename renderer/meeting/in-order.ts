import { createElement, Fragment, type ReactNode } from 'react';

/** Parts that have no name of their own: on a page that is only read, their place is their key. */
export function inOrder(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
