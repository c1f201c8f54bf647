import { KIND_WORDS, KINDS } from './kind-words';

/** The keys that correct a line. */
export function Legend() {
  return (
    <p className="incoming-legend" id="incoming-legend">
      {KINDS.filter(kind => KIND_WORDS[kind].key !== null).map(kind => (
        <span key={kind}>
          <kbd>{KIND_WORDS[kind].key}</kbd> {KIND_WORDS[kind].word.toLowerCase()}
        </span>
      ))}
      <span>
        <kbd>Enter</kbd> its facts
      </span>
      <span>
        <kbd>←</kbd> <kbd>→</kbd> level
      </span>
      <span>
        <kbd>G</kbd> another committee
      </span>
      <span>
        <kbd>Ctrl+Enter</kbd> take it in
      </span>
    </p>
  );
}
