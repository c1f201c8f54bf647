import { useEffect, useState } from 'react';
import { DeskContext } from '../desk/desk';
import { StoresContext } from '../store/use-book';
import { Frame } from './Frame';
import { Message } from './Message';
import { Mishap } from './Mishap';
import { Opening } from './Opening';
import { openBook } from './open-book';
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
  if ('code' in opened) {
    return (
      <Message title="Your book could not be opened" alert>
        <p>{opened.message}</p>
        <p>
          <button type="button" className="button button-main" onClick={() => location.reload()}>
            Try again
          </button>
        </p>
      </Message>
    );
  }
  const { desk } = opened;
  return (
    <StoresContext value={desk}>
      <DeskContext value={desk}>
        <Mishap desk={desk}>
          <Frame />
        </Mishap>
      </DeskContext>
    </StoresContext>
  );
}
