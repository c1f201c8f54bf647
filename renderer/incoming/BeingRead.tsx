import { useEffect, useState } from 'react';

interface Props {
  readonly words: string;
  readonly onStop: () => void;
}

/** Something that goes on beside the page, with the seconds it has taken, and the way to stop it. */
export function BeingRead({ words, onStop }: Props) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds(before => before + 1), 1_000);
    return () => clearInterval(ticking);
  }, []);
  return (
    <div className="incoming-reading">
      <p role="status">{words}</p>
      <progress aria-label={words} />
      <p className="dialog-remark">{seconds === 0 ? '' : `${seconds} s`}</p>
      <button type="button" className="button" data-first onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
