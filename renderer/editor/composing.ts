import { Plugin } from 'prosemirror-state';

/** Tells when a composed text, as of an input method, is done and in the document. */
export function composedPlugin(onComposed: () => void): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        compositionend: view => {
          whenDone(() => view.composing, onComposed);
          return false;
        },
      },
    },
  });
}

/** The editor reads the composed text from the page a little after its end. */
function whenDone(isComposing: () => boolean, then: () => void): void {
  setTimeout(() => (isComposing() ? whenDone(isComposing, then) : then()), 30);
}
