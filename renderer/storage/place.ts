/** Where a database lies: under the browser's own roof, or in a fresh storage bucket beside it. */
export interface Place {
  /** `null` for the place that every book begins in. */
  readonly bucket: string | null;
  readonly factory: IDBFactory;
}

/** The part of the Storage Buckets API that is used. https://wicg.github.io/storage-buckets/ */
interface StorageBuckets {
  readonly open: (
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ) => Promise<{ readonly indexedDB: IDBFactory }>;
}

/** How often a book can move. */
const MOST_MOVES = 3;

/**
 * The places in which a book's database is looked for, in this order: where it was last, then fresh
 * ones. All databases of the usual place share their files, so that where these cannot be opened no
 * other name there can either (measured); a bucket has files of its own.
 */
export function placesFor(name: string, last: string | null): (string | null)[] {
  const all = [
    null,
    ...Array.from({ length: MOST_MOVES }, (_, at) => `${bucketName(name)}-${at + 2}`),
  ];
  return all.slice(Math.max(0, all.indexOf(last)));
}

/** The place of that name. Rejects where this browser has no buckets. */
export async function openPlace(bucket: string | null): Promise<Place> {
  if (bucket === null) return { bucket, factory: indexedDB };
  if (!hasBuckets(navigator)) throw new Error('This browser has no storage buckets.');
  const options = { durability: 'strict', persisted: true } as const;
  const { indexedDB: factory } = await navigator.storageBuckets.open(bucket, options);
  return { bucket, factory };
}

function hasBuckets(has: Navigator): has is Navigator & { storageBuckets: StorageBuckets } {
  return 'storageBuckets' in has;
}

/** Names of buckets are lower case letters, digits, `-` and `_`. */
function bucketName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9-]/g, '-');
}
