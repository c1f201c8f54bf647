import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { contextOf, type Spelling } from '../editor-context';
import { isSelected, type MisspeltWord, misspeltAt, selecting } from './misspelt';
import { spellingOptions } from './spelling-options';

/** A misspelt word that is pointed at is selected, and a menu offers what may have been meant. */
export function pointedMisspellingPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          const pointed = place && misspeltAt(view.state, place.pos);
          const { spelling } = contextOf(view.state);
          if (!pointed || !spelling) return false;
          event.preventDefault();
          void offer(view, pointed, spelling);
          return true;
        },
      },
    },
  });
}

async function offer(view: EditorView, pointed: MisspeltWord, spelling: Spelling): Promise<void> {
  view.focus();
  view.dispatch(selecting(view.state, pointed));
  const options = await spellingOptions(pointed.word, spelling);
  const taken = await spelling.choose(options.map(({ label }) => label));
  if (taken === null || view.isDestroyed || !isSelected(view.state, pointed)) return;
  options[taken]?.act(view.state, view.dispatch, view);
}
