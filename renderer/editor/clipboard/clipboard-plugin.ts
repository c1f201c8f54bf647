import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { saying } from '../undo/said-by';
import { OWN_KIND, ownData, pastedSlice, pasting } from './pasted-slice';

/** Copies with all that a minute knows, and lets in only what is cleaned to our blocks. */
export function clipboardPlugin(): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, { clipboardData }) => {
        paste(view, clipboardData);
        return true;
      },
      handleDrop: (view, event) => view.dragging === null && drop(view, event),
      handleDOMEvents: {
        copy: (view, event) => copy(view, event),
        cut: (view, event) => {
          if (!copy(view, event)) return false;
          view.dispatch(view.state.tr.deleteSelection().scrollIntoView().setMeta('uiEvent', 'cut'));
          return true;
        },
      },
    },
  });
}

function copy(view: EditorView, event: ClipboardEvent): boolean {
  const { selection } = view.state;
  if (selection.empty || !event.clipboardData) return false;
  const slice = selection.content();
  const { dom, text } = view.serializeForClipboard(slice);
  event.preventDefault();
  event.clipboardData.setData('text/html', dom.innerHTML);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData(OWN_KIND, ownData(slice));
  return true;
}

function paste(view: EditorView, data: DataTransfer | null): void {
  const slice = data && pastedSlice(view.state, data);
  if (!slice) return;
  const change = pasting(view.state, slice).scrollIntoView().setMeta('paste', true);
  view.dispatch(saying(change, 'paste'));
}

function drop(view: EditorView, event: DragEvent): boolean {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  const slice = event.dataTransfer && pastedSlice(view.state, event.dataTransfer);
  event.preventDefault();
  if (place && slice) {
    const { tr } = view.state;
    view.dispatch(tr.replace(place.pos, place.pos, slice).setMeta('uiEvent', 'drop'));
  }
  return true;
}
