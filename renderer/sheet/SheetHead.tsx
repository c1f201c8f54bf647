import type { ReactNode } from 'react';
import type { Meeting } from '../../shared/model/meeting';
import { dateInWords } from '../../shared/model/partial-date';
import { meetingTitle } from '../meeting/meeting-words';
import { Attendance } from './Attendance';
import { Declarations } from './Declarations';
import { useMeeting } from './meeting-context';

/** The top of the first page: whose minutes these are, of when and where, and who was there. */
export function SheetHead() {
  const { committee, meeting } = useMeeting();
  return (
    <header className="sheet-head">
      <p className="letterhead">
        <span>{committee.organisation || committee.name}</span>
        {meeting.state !== 'approved' && <strong className="draft">Draft {meeting.version}</strong>}
      </p>
      <h1>{meetingTitle(committee, meeting)}</h1>
      <p className="subtitle">Minutes</p>
      <dl className="facts">{factsOf(meeting).map(drawFact)}</dl>
      <Attendance />
      <Declarations />
    </header>
  );
}

type Fact = readonly [name: string, words: string];

function factsOf(meeting: Meeting): Fact[] {
  const facts: Fact[] = [
    ['Date', meeting.date === null ? 'Not yet fixed' : dateInWords(meeting.date)],
    ['Time', [meeting.startTime, meeting.closeTime].filter(Boolean).join(' to ')],
    ['Place', meeting.place],
    ['Quorum', quorumInWords(meeting.quorate)],
    ['Next meeting', meeting.nextMeeting],
  ];
  return facts.filter(([, words]) => words !== '');
}

function quorumInWords(quorate: boolean | null): string {
  if (quorate === null) return '';
  return quorate ? 'The meeting was quorate' : 'The meeting was not quorate';
}

function drawFact([name, words]: Fact): ReactNode {
  return (
    <div key={name}>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}
