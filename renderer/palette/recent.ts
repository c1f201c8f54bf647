/** Where the browser keeps what was picked last, from one start to the next. */
const KEPT_AS = 'minutebook recently picked';

/** More than this are not offered again. */
const MOST = 8;

/** The keys of what was picked last, the latest first; none where the browser keeps nothing. */
export function recentlyPicked(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(key => typeof key === 'string') : [];
  } catch {
    return [];
  }
}

/** Notes that this was picked now. */
export function rememberPicked(key: string): void {
  const keys = [key, ...recentlyPicked().filter(other => other !== key)].slice(0, MOST);
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(keys));
  } catch {
    // It is a convenience: where nothing can be kept, nothing is offered again.
  }
}
