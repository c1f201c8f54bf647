import './workspace.css';
import { useMemo } from 'react';
import { type Book, recordsOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { meetingsOf } from '../../shared/registers/meetings';
import { Agenda } from '../agenda/Agenda';
import { counted } from '../agenda/item-marks';
import { CarriedPanel } from '../carried/CarriedPanel';
import { meetingView } from '../meeting/meeting-view';
import { meetingName } from '../meeting/meeting-words';
import { useOpenMeeting } from '../meeting/use-open-meeting';
import { Sheet } from '../sheet/Sheet';
import { Message } from './Message';
import { TopBar } from './TopBar';
import { usePanel } from './use-panel';

interface BookProps {
  readonly book: Book;
  readonly setAside: number;
}

/** A book, opened on the latest meeting of its first committee. */
export function Workspace({ book, setAside }: BookProps) {
  const committee = recordsOf(book, 'committee')[0];
  const latest = committee && meetingsOf(book, committee.id).at(-1);
  if (!latest) return <Message title="This book holds no meeting yet" />;
  return <OpenMeeting book={book} setAside={setAside} latest={latest.id} />;
}

function OpenMeeting({ book, setAside, latest }: BookProps & { latest: Id }) {
  const meetingId = useOpenMeeting(book, latest);
  const view = useMemo(() => meetingView(book, meetingId), [book, meetingId]);
  const panel = usePanel();
  if (!view) return <Message title="This meeting's committee is missing from the book" alert />;
  const { committee, meeting } = view;
  return (
    <div className="workspace">
      <title>{`${committee.code} ${meetingName(meeting)} – Minutebook`}</title>
      <a className="skip-link" href="#desk">
        Skip to the minutes
      </a>
      <TopBar view={view} meetings={meetingsOf(book, committee.id)} panel={panel} />
      <Agenda view={view} />
      <main className="desk" id="desk" tabIndex={-1}>
        {setAside > 0 && <SetAsideNotice count={setAside} />}
        <Sheet view={view} />
      </main>
      {panel.shown && <CarriedPanel book={book} view={view} takesFocus={panel.askedFor} />}
    </div>
  );
}

function SetAsideNotice({ count }: { count: number }) {
  const was = count === 1 ? 'was' : 'were';
  return (
    <p className="set-aside" role="status">
      {counted(count, 'record')} of this book could not be read and {was} set aside unchanged. The
      rest is shown here.
    </p>
  );
}
