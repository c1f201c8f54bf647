/** A value as text (JSON) with its keys in order: equal values give equal texts, letter by letter. */
export function textInOrder(value: unknown, indent = 0): string {
  return JSON.stringify(value, keysInOrder, indent);
}

function keysInOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
