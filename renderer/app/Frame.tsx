import './frame.css';
import { Suspense, useEffect } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import { DialogInFront, fetchDialogs } from '../commands/DialogInFront';
import { useCommandKeys } from '../commands/use-command-keys';
import { useDesk } from '../desk/desk';
import { followAddress } from '../desk/going';
import { useQuietBook, useView } from '../store/use-book';
import { FirstRun } from './FirstRun';
import { Message } from './Message';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import { BackupsScreen, CommitteeScreen, MeetingScreen, MeetingsScreen } from './screens';
import { useHostEvents } from './use-host-events';
import { useHostMenu } from './use-host-menu';
import { WhatWasSaid } from './WhatWasSaid';

/** By then the page stands, in milliseconds, and what may be wanted next can be fetched. */
const SETTLED = 600;

/** The window around every screen: the ways between them, and what has been saved. */
export function Frame() {
  const desk = useDesk();
  const isEmpty = committeesOf(useQuietBook()).length === 0;
  useEffect(() => followAddress(desk), [desk]);
  useEffect(() => {
    const timer = setTimeout(fetchDialogs, SETTLED);
    return () => clearTimeout(timer);
  }, []);
  useCommandKeys(desk);
  useHostEvents(desk);
  useHostMenu(desk);
  useEffect(() => desk.keptBackups.start(), [desk]);
  return (
    <div className="frame">
      {isEmpty ? (
        <FirstRun />
      ) : (
        <>
          <a className="skip-link" href="#desk">
            Skip to the minutes
          </a>
          <Rail />
          <Suspense fallback={<Message title="One moment …" />}>
            <OpenScreen />
          </Suspense>
        </>
      )}
      <StatusBar />
      <WhatWasSaid />
      <DialogInFront />
    </div>
  );
}

function OpenScreen() {
  const screen = useView(view => view.screen);
  switch (screen.name) {
    case 'meetings':
      return <MeetingsScreen />;
    case 'backups':
      return <BackupsScreen />;
    case 'committee':
      return <CommitteeScreen key={screen.committeeId} committeeId={screen.committeeId} />;
    case 'meeting':
      return <MeetingScreen key={screen.meetingId} meetingId={screen.meetingId} />;
  }
}
