/** Names in a line, as a sentence lists them: `DCC, SECAS and Ofgem`. */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
