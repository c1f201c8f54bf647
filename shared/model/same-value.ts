/**
 * Whether two values of records say the same, in whatever order their members stand. A member that is
 * `undefined` is as good as none. Records are checked, so they are not deeper than the stack.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const members = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...members].every(member => sameValue(a[member], b[member]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
