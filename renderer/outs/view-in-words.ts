import type { RegisterShown } from '../store/shown-registers';

/** What is seen of a register, in a sentence: `Status: Ongoing; Owner: SECAS; with “SMETS”: 12 of 345.` */
export function viewInWords({ view, filters, listing }: RegisterShown): string {
  const chosen = filters.flatMap(({ field, label }) => {
    const values = view.where[field] ?? [];
    const known = listing?.choices[field]?.values ?? [];
    const words = values.map(value => known.find(choice => choice.value === value)?.label ?? value);
    return words.length === 0 ? [] : [`${label}: ${words.join(', ')}`];
  });
  const typed = view.words.trim() === '' ? [] : [`with “${view.words.trim()}”`];
  const what = [...chosen, ...typed].join('; ');
  const count = listing ? `${listing.found} of ${listing.total}` : '';
  return `${[what || 'All rows', count].filter(part => part !== '').join(': ')}.`;
}
