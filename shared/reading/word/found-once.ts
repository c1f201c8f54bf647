/** The same finding, done once for each thing however often it is asked of it. */
export function foundOnce<Asked, Found>(find: (of: Asked) => Found): (of: Asked) => Found {
  const known = new Map<Asked, { readonly found: Found }>();
  return of => {
    const answer = known.get(of) ?? { found: find(of) };
    known.set(of, answer);
    return answer.found;
  };
}
