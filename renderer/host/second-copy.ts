import type { Answer, Host, Place } from '../../shared/host';
import type { SecondCopy } from '../storage/second-copy';

const PLACE: Place = 'secondCopy';

/** The second copy of the book, kept by the host. What it cannot do it rejects with its words. */
export function secondCopyOn(host: Host): SecondCopy {
  return {
    names: async () => granted(await host.fileNames(PLACE)),
    read: async name => {
      const bytes = granted(await host.readFrom(PLACE, name));
      return bytes && new TextDecoder().decode(bytes);
    },
    write: async (name, text) => {
      granted(await host.writeTo(PLACE, name, new TextEncoder().encode(text)));
    },
    remove: async name => {
      granted(await host.removeFrom(PLACE, name));
    },
  };
}

function granted<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.message, { cause: answer });
}
