import type { Quote, Remark } from '../../shared/checks/check';

interface RemarkProps {
  readonly remark: Remark;
  readonly isChosen: boolean;
  readonly onChoose: (remark: Remark) => void;
  readonly onOpen: (remark: Remark) => void;
  readonly onMend: (remark: Remark) => void;
  readonly onLeave: (remark: Remark) => void;
}

/** A remark, the way to its place, and under the one that has the keyboard what can be done with it. */
export function RemarkLine({ remark, isChosen, onChoose, onOpen, onMend, onLeave }: RemarkProps) {
  const { words, where, quote, mend } = remark;
  return (
    <li className="remark" data-chosen={isChosen || undefined}>
      <button
        type="button"
        className="remark-open"
        tabIndex={isChosen ? 0 : -1}
        onFocus={() => onChoose(remark)}
        onClick={() => onOpen(remark)}
      >
        <span className="remark-words">{words}</span>
        <span className="remark-where">
          {quote && where !== '' ? `${where} · ` : where}
          {quote && <Quoted {...quote} />}
        </span>
      </button>
      {isChosen && (
        <p className="remark-ways">
          {mend && (
            <button
              type="button"
              className="button button-plain"
              tabIndex={-1}
              onClick={() => onMend(remark)}
            >
              {mend.label}
              <kbd>M</kbd>
            </button>
          )}
          <button
            type="button"
            className="button button-quiet"
            tabIndex={-1}
            onClick={() => onLeave(remark)}
          >
            Leave it <kbd>X</kbd>
          </button>
        </p>
      )}
    </li>
  );
}

function Quoted({ text, from, to }: Quote) {
  return (
    <>
      “{text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}”
    </>
  );
}
