/** A value as text (JSON) with the keys of its objects in order: equal values give equal texts. */
export function canonicalText(value: unknown, indent = 0): string {
  return JSON.stringify(value, keysInOrder, indent);
}

/** Puts the keys of each object in order while JSON is written. */
function keysInOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
