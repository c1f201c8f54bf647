import './frame.css';
import { Suspense, useEffect } from 'react';
import { committeesOf } from '../../shared/registers/committees';
import { useCommandKeys } from '../commands/use-command-keys';
import { useDesk } from '../desk/desk';
import { useHeldKeys } from '../desk/use-held-keys';
import { followAddress } from '../going/follow-address';
import { useQuietBook, useView } from '../store/use-book';
import { Message } from '../ui/Message';
import { Part } from '../ui/on-demand';
import { startWays, Way } from '../ui/Way';
import { DialogInFront, fetchDialogs } from './DialogInFront';
import { FirstRun } from './FirstRun';
import { keepClerk } from './keep-clerk';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import {
  AheadScreen,
  BackupsScreen,
  ChangesScreen,
  CommitteeScreen,
  fetchScreens,
  MeetingScreen,
  MeetingsScreen,
  RegistersScreen,
  ReviewScreen,
  SearchScreen,
} from './screens';
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
    const timer = setTimeout(() => {
      fetchScreens();
      fetchDialogs();
    }, SETTLED);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => keepClerk(desk), [desk]);
  useEffect(() => startWays(document), []);
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
          <Way className="skip-link" href="#desk">
            Skip to the minutes
          </Way>
          <Rail />
          <Suspense fallback={<OneMoment />}>
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

/** Stands where a screen comes; what is pressed meanwhile is for the screen. */
function OneMoment() {
  useHeldKeys();
  return <Message title="One moment …" />;
}

function OpenScreen() {
  const screen = useView(view => view.screen);
  switch (screen.name) {
    case 'meetings':
      return <Part of={MeetingsScreen} given={{}} />;
    case 'changes':
      return <Part of={ChangesScreen} given={{}} />;
    case 'ahead':
      return <Part of={AheadScreen} given={{}} />;
    case 'register':
      return <Part of={RegistersScreen} given={screen} />;
    case 'search':
      return <Part of={SearchScreen} given={{}} />;
    case 'backups':
      return <Part of={BackupsScreen} given={{}} />;
    case 'committee':
      return <Part key={screen.committeeId} of={CommitteeScreen} given={screen} />;
    case 'review':
      return <Part key={screen.meetingId} of={ReviewScreen} given={screen} />;
    case 'meeting':
      return <Part key={screen.meetingId} of={MeetingScreen} given={screen} />;
  }
}
