import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';

/** What is served on a free port of this computer. It ends with a slash. */
export interface Served {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves what this answers. */
export async function serve(answer: RequestListener): Promise<Served> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port could be had.');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
