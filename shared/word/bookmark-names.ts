/** Word's rule: a letter or underscore first, then letters, digits and underscores, 40 at most. */
const LONGEST_NAME = 40;

/** The names by which Word knows the bookmarks of a report, and their ids. */
export interface BookmarkNames {
  /** The name of a bookmark that is being set; each report name is set once, `null` afterwards. */
  readonly set: (bookmark: string) => { readonly name: string; readonly id: number } | null;
  /** The name a link leads to, or `null` where the document has no such bookmark. */
  readonly find: (bookmark: string) => string | null;
}

/** Legal names, unlike one another, for these bookmarks in their order. */
export function bookmarkNames(bookmarks: readonly string[]): BookmarkNames {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const bookmark of bookmarks) {
    if (names.has(bookmark)) continue;
    const name = freeName(legalName(bookmark), taken);
    taken.add(name.toLowerCase());
    names.set(bookmark, name);
  }
  const set = new Set<string>();
  return {
    set: bookmark => {
      const name = names.get(bookmark);
      if (name === undefined || set.has(bookmark)) return null;
      set.add(bookmark);
      return { name, id: set.size };
    },
    find: bookmark => names.get(bookmark) ?? null,
  };
}

function legalName(bookmark: string): string {
  const name = bookmark.replace(/[^A-Za-z0-9]+/g, '_').slice(0, LONGEST_NAME);
  return /^[A-Za-z]/.test(name) ? name : `b${name}`.slice(0, LONGEST_NAME);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    const tail = `_${count}`;
    free = `${name.slice(0, LONGEST_NAME - tail.length)}${tail}`;
  }
  return free;
}
