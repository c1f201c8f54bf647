/** By what a reference is known again: its spaces and the size of its letters do not matter. */
export function referenceKey(reference: string, code: string): string {
  const bare = reference.replace(/\s/g, '').toUpperCase();
  const own = code.replace(/\s/g, '').toUpperCase();
  return own !== '' && bare.startsWith(own) && /^[\d-]/.test(bare.slice(own.length))
    ? bare.slice(own.length)
    : bare;
}
