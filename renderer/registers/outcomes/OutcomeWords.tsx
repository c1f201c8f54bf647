import { Fragment } from 'react';
import type { OutcomeEntry } from '../../../shared/registers/across/entries';
import { verbsIn } from '../../../shared/registers/outcomes';

/** The sentence of an outcome with its verbs in bold, as on the sheet. */
export function OutcomeWords({ entry: { words, verbs } }: { entry: OutcomeEntry }) {
  const found = verbsIn(words, verbs);
  const last = found.at(-1);
  return (
    <span className="register-words">
      {found.map(({ verb, at }, nth) => {
        const before = found[nth - 1];
        return (
          <Fragment key={at}>
            {words.slice(before ? before.at + before.verb.length : 0, at)}
            <b>{verb}</b>
          </Fragment>
        );
      })}
      {words.slice(last ? last.at + last.verb.length : 0)}
    </span>
  );
}
