/** A colour mixed with white, RRGGBB: 0 leaves it as it is, 1 is white. */
export function paler(colour: string, share: number): string {
  const parts = [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return parts
    .map(part => Math.round(part + (255 - part) * share))
    .map(part => part.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
