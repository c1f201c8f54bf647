import { dateInWords } from '../../shared/model/partial-date';
import type { SaidOfChange } from '../../shared/report/change-status/report-sentences';
import type { StatusContext } from '../../shared/report/change-status/status-context';
import { openDialog } from '../commands/open-places';
import { useDesk } from '../desk/desk';
import { SentenceField } from './SentenceField';

/**
 * What became of each modification and release in the month, as its report says it: each leads to its whole
 * story, and each sentence can be put in other words or left out.
 */
export function WhatMoved({ report }: { report: StatusContext }) {
  const { period, last, said } = report;
  const from = last === null ? '' : ', as the last report saw it';
  return (
    <section className="month-part" aria-labelledby="what-moved">
      <h2 id="what-moved">
        What moved since {dateInWords(period.after)}
        {from}
      </h2>
      {said.length === 0 ? (
        <p className="changes-nothing">Nothing moved in the register in this month.</p>
      ) : (
        <ul className="said-groups">
          {said.map(each => (
            <Moved key={each.recordId} said={each} report={report} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Moved({ said, report }: { said: SaidOfChange; report: StatusContext }) {
  const desk = useDesk();
  const { sort, recordId, reference, sentences } = said;
  return (
    <li>
      <button
        type="button"
        className="button button-quiet reference"
        onClick={() => openDialog(desk, sort, recordId)}
      >
        {reference}
      </button>
      <div className="said-lines">
        {sentences.map(sentence => (
          <SentenceField
            key={sentence.about}
            of={report.wanted}
            sentence={sentence}
            called={reference}
          />
        ))}
      </div>
    </li>
  );
}
