import type { NodeViewConstructor } from 'prosemirror-view';

/** Tells where the table of outstanding actions is to be drawn, `null` once it is gone. */
export type ShowOutstanding = (place: HTMLElement | null) => void;

/** The place of the table of outstanding actions, drawn by whoever knows the actions. */
export function outstandingView(show: ShowOutstanding): NodeViewConstructor {
  return () => {
    const dom = document.createElement('div');
    dom.className = 'outstanding-place';
    show(dom);
    return {
      dom,
      stopEvent: () => true,
      ignoreMutation: () => true,
      destroy: () => show(null),
    };
  };
}
