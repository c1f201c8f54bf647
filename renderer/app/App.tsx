import { useEffect, useState } from 'react';
import { COMMANDS } from '../command-table/command-table';
import { CommandsContext } from '../commands/use-commands';
import { DeskContext } from '../desk/desk';
import { StoresContext } from '../store/use-book';
import { Frame } from './Frame';
import { Mishap } from './Mishap';
import { Opening } from './Opening';
import { openBook } from './open-book';
import { Refused } from './Refused';
import { fetchMeetingScreen } from './screens';

type Opened = Awaited<ReturnType<typeof openBook>>;

// One book is opened once, however often React mounts the page while it is developed.
const opening = openBook();

/** The whole page: the book of this computer, opened where she left it. */
export function App() {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(fetchMeetingScreen, []);
  useEffect(() => {
    let wanted = true;
    void opening.then(answer => {
      if (wanted) setOpened(answer);
    });
    return () => {
      wanted = false;
    };
  }, []);
  if (opened === null) return <Opening />;
  if ('code' in opened) return <Refused refusal={opened} />;
  const { desk } = opened;
  return (
    <StoresContext value={desk}>
      <DeskContext value={desk}>
        <CommandsContext value={COMMANDS}>
          <Mishap desk={desk}>
            <Frame />
          </Mishap>
        </CommandsContext>
      </DeskContext>
    </StoresContext>
  );
}
