import type { NodeViewConstructor } from 'prosemirror-view';

/** The mark of a parked line. */
export const parkedView: NodeViewConstructor = () => {
  const dom = document.createElement('span');
  dom.className = 'parked';
  dom.setAttribute('role', 'img');
  dom.setAttribute('aria-label', 'Parked: come back to this');
  dom.title = 'Parked: come back to this (Ctrl+Shift+K)';
  dom.textContent = '⚑';
  return { dom, ignoreMutation: () => true };
};
