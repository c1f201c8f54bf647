import { useEffect, useState } from 'react';
import { Message } from './Message';
import { openSampleBook } from './sample-book';
import { Workspace } from './Workspace';

type Opened = Awaited<ReturnType<typeof openSampleBook>>;

/** The whole page: the sample book, opened on its latest meeting. */
export function App() {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let wanted = true;
    void openSampleBook().then(answer => {
      if (wanted) setOpened(answer);
    });
    return () => {
      wanted = false;
    };
  }, []);
  if (opened === null) return <Message title="Opening the sample book …" />;
  if ('code' in opened) {
    return (
      <Message title="The sample book could not be opened" alert>
        <p>{opened.message}</p>
        <p>Nothing of yours is touched. Installing Minutebook again brings the sample back.</p>
      </Message>
    );
  }
  return <Workspace book={opened.value} setAside={opened.setAside.length} />;
}
