import './what-was-said.css';
import { useEffect } from 'react';
import { useDesk } from '../desk/desk';
import { LongRuns } from '../outs/LongRuns';
import { type Said, unsay } from '../store/said';
import { useView } from '../store/use-book';

/** How long what is no failure stays to be read at the least, and for each sign, in milliseconds. */
const STAYS = 6_000;
const A_SIGN = 60;

/** What the program has to say, above the foot of the window. */
export function WhatWasSaid() {
  const said = useView(view => view.said);
  return (
    <div className="what-was-said">
      <LongRuns />
      {said.map(each => (
        <Words key={each.key} said={each} />
      ))}
    </div>
  );
}

function Words({ said }: { said: Said }) {
  const { view } = useDesk();
  const { key, words, remarks, failure } = said;
  const signs = words.length + remarks.join('').length;
  useEffect(() => {
    if (failure) return;
    const timer = setTimeout(() => unsay(view, key), Math.max(STAYS, signs * A_SIGN));
    return () => clearTimeout(timer);
  }, [view, key, failure, signs]);
  return (
    <div className={failure ? 'said said-failure' : 'said'} role={failure ? 'alert' : 'status'}>
      <div className="said-words">
        <p>{words}</p>
        {remarks.length > 0 && (
          <ul>
            {remarks.map((remark, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a remark is where it stands.
              <li key={at}>{remark}</li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" aria-label="Close this message" onClick={() => unsay(view, key)}>
        ×
      </button>
    </div>
  );
}
