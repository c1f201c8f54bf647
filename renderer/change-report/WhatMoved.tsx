import { dateInWords } from '../../shared/model/partial-date';
import type { SinceLastReport } from '../../shared/registers/changes/kept-reports';
import { inSentences, type ToldNews } from '../../shared/registers/changes/month-news';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';

interface WhatMovedProps {
  readonly news: readonly ToldNews[];
  readonly since: SinceLastReport;
}

/** What became of each modification in the month; each leads to its whole story. */
export function WhatMoved({ news, since: { period, last } }: WhatMovedProps) {
  const from = last === null ? '' : ', as the last report saw it';
  return (
    <section className="what-moved" aria-labelledby="what-moved">
      <h2 id="what-moved">
        What moved since {dateInWords(period.after)}
        {from}
      </h2>
      {news.length === 0 ? (
        <p className="changes-nothing">Nothing moved in the register in this month.</p>
      ) : (
        <ul>
          {news.map(told => (
            <MovedLine key={told.modificationId} told={told} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MovedLine({ told }: { told: ToldNews }) {
  const desk = useDesk();
  const { modificationId, reference } = told;
  return (
    <li>
      <button
        type="button"
        className="button button-quiet reference"
        onClick={() => openDialog(desk, 'modification', modificationId)}
      >
        {reference}
      </button>
      <span>{inSentences(told).join(' ').slice(reference.length).replace(/^,? /, '')}</span>
    </li>
  );
}
