import { done, type Host, type HostEvents, MOST_BYTES, refusal, tooLarge } from '../../shared/host';

/** The host, with the files that are dropped onto the window given like any others. */
export function takingDroppedFiles(host: Host): Host {
  const dropped = new Map<string, File>();
  return {
    ...host,
    readFile: token => {
      const file = dropped.get(token);
      return file ? read(file) : host.readFile(token);
    },
    listen: events => {
      const unlisten = host.listen(events);
      const stop = listenForDrops(dropped, events);
      return () => {
        unlisten();
        stop();
      };
    },
  };
}

async function read(file: File) {
  if (file.size > MOST_BYTES) {
    return tooLarge(file.name);
  }
  try {
    return done(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refusal('gone', `${file.name} could not be read; it may have been moved since.`);
  }
}

function listenForDrops(dropped: Map<string, File>, events: HostEvents): () => void {
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Else the window would leave for the file.
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
  };
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    for (const file of event.dataTransfer?.files ?? []) {
      const token = crypto.randomUUID();
      dropped.set(token, file);
      events.file({ token, name: file.name });
    }
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}

/** What is dragged within the page, such as an item of the agenda, is none. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
