import './what-was-said.css';
import { useEffect } from 'react';
import { useDesk } from '../desk/desk';
import { LongRuns } from '../outs/LongRuns';
import { useView } from '../store/use-book';
import { type Said, unsay } from '../store/view-store';

/** How long what is no failure stays to be read, in milliseconds. */
const STAYS = 6_000;

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
  const { key, words, failure } = said;
  useEffect(() => {
    if (failure) return;
    const timer = setTimeout(() => unsay(view, key), STAYS);
    return () => clearTimeout(timer);
  }, [view, key, failure]);
  return (
    <p className={failure ? 'said said-failure' : 'said'} role={failure ? 'alert' : 'status'}>
      {words}
      <button type="button" aria-label="Close this message" onClick={() => unsay(view, key)}>
        ×
      </button>
    </p>
  );
}
