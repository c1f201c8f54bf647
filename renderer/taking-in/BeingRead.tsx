import './taking-in.css';
import { useEffect, useState } from 'react';

/** How far something is: the steps that are done, of how many, and of the one in hand how much. */
export interface Progress {
  readonly steps: number;
  readonly of: number;
  /** What is done in this step: `item 12 of 40`. */
  readonly words: string;
  /** How much of this step is done, from 0 to 1. */
  readonly share: number;
}

interface Props {
  readonly words: string;
  /** Absent where it is not known how far it is. */
  readonly progress?: Progress | null;
  readonly onStop: () => void;
}

/** Something that goes on beside the page: how far it is, the seconds it has taken, and the way to stop it. */
export function BeingRead({ words, progress = null, onStop }: Props) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds(before => before + 1), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const done = progress && (progress.steps + progress.share) / progress.of;
  const facts = [
    done === null ? '' : `${Math.round(done * 100)} %`,
    progress?.words ?? '',
    seconds === 0 ? '' : `${seconds} s`,
  ];
  return (
    <div className="taking-reading">
      <p role="status">{words}</p>
      {done === null ? (
        <progress aria-label={words} />
      ) : (
        <progress aria-label={words} value={done} max={1} />
      )}
      <p className="dialog-remark">{facts.filter(fact => fact !== '').join(' · ')}</p>
      <button type="button" className="button" data-first onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
