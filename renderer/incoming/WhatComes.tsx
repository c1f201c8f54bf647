import type { Imported, ImportedCounts } from '../../shared/commands/incoming/import-meeting';
import { counted } from '../../shared/model/counted';

/** What taking it in comes to. */
export function WhatComes({ found }: { found: Imported }) {
  return (
    <section className="incoming-comes" aria-label="What comes of it">
      <h3>What comes of it</h3>
      <ul>
        {told(found.counts).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {found.told.map(({ words }) => (
        <p key={words} className="incoming-told">
          {words}
        </p>
      ))}
    </section>
  );
}

function told(counts: ImportedCounts): string[] {
  const { items, actions, outcomes, knownActions, newEarlier, people } = counts;
  return [
    [items, counted(items, 'item')] as const,
    [actions, counted(actions, 'new action')] as const,
    [outcomes, counted(outcomes, 'outcome')] as const,
    [knownActions, `${counted(knownActions, 'update')} to actions of your book`] as const,
    [newEarlier, `${counted(newEarlier, 'earlier action')} your book does not have yet`] as const,
    [people, `${people === 1 ? 'one person' : `${people} people`} by name`] as const,
  ].flatMap(([count, words]) => (count > 0 ? [words] : []));
}
