import { saidInMonth } from '../../shared/report/change-status/committee-said';
import type { StatusContext } from '../../shared/report/change-status/status-context';
import { SentenceField } from './SentenceField';

/** What the committee said of modifications in the month, as the report says it. */
export function CommitteeSaid({ report }: { report: StatusContext }) {
  const meetings = saidInMonth(report);
  if (meetings.length === 0) return null;
  return (
    <section className="month-part" aria-labelledby="committee-said">
      <h2 id="committee-said">What the {report.committee.code} said</h2>
      <ul className="said-groups">
        {meetings.map(({ meetingId, title, lines }) => (
          <li key={meetingId}>
            <span className="said-where">{title}</span>
            <div className="said-lines">
              {lines.map(({ sentence, where }) => (
                <SentenceField
                  key={sentence.about}
                  of={report.wanted}
                  sentence={sentence}
                  called={where}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
