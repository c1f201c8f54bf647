import type { Answer, Host, Place } from '../../shared/host';
import type { SecondCopy } from '../storage/second-copy';
import { FIRST_BOOK } from './known-books';

const PLACE: Place = 'secondCopy';

/** Stands between the name of a book and that of its file; no file of a book has it in its own. */
const OF = '~';

/**
 * The second copy of the book of this name, kept by the host. The files of all books lie together:
 * those of any but the first begin with its name. What the host cannot do is rejected with its words.
 */
export function secondCopyOn(host: Host, bookName: string): SecondCopy {
  const prefix = bookName === FIRST_BOOK ? '' : `${bookName}${OF}`;
  const isOurs = (name: string) => (prefix === '' ? !name.includes(OF) : name.startsWith(prefix));
  return {
    names: async () =>
      granted(await host.fileNames(PLACE))
        .filter(isOurs)
        .map(name => name.slice(prefix.length)),
    read: async name => {
      const bytes = granted(await host.readFrom(PLACE, prefix + name));
      return bytes && new TextDecoder().decode(bytes);
    },
    write: async (name, text) => {
      const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
      granted(await host.writeTo(PLACE, prefix + name, bytes));
    },
    remove: async name => {
      granted(await host.removeFrom(PLACE, prefix + name));
    },
  };
}

function granted<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(answer.message, { cause: answer });
}
