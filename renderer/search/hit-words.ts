import { dateInWords } from '../../shared/model/partial-date';
import type { FoundPiece } from '../../shared/search/found-piece';
import type { SearchPlace } from '../../shared/search/search-doc';

/** What a hit is, in one word. */
export const KIND_OF_HIT: Readonly<Record<SearchPlace, string>> = {
  agenda: 'Item',
  outcomes: 'Outcome',
  actions: 'Action',
  updates: 'Update',
  minutes: 'Minutes',
  meetings: 'Meeting',
  notes: 'Private note',
  people: 'People',
  changes: 'Change',
  risks: 'Risk',
  issues: 'Issue',
};

/** What hits of one kind are called together. */
export const KIND_OF_HITS: Readonly<Record<SearchPlace, string>> = {
  agenda: 'Items',
  outcomes: 'Outcomes',
  actions: 'Actions',
  updates: 'Updates',
  minutes: 'Minutes',
  meetings: 'Meetings',
  notes: 'Private notes',
  people: 'People',
  changes: 'Changes',
  risks: 'Risks',
  issues: 'Issues',
};

/** The meeting of a hit with its date: `TABASC 33 · 14 August 2018`; of none what it belongs to. */
export function meetingOfHit({ meeting, doc }: FoundPiece, codeOf: (id: string) => string): string {
  const code = codeOf(meeting?.committeeId ?? doc.committeeId ?? '');
  const date = meeting?.date ?? doc.on;
  const name = [code, meeting?.number ?? ''].filter(word => word !== '').join(' ');
  return [name, date === null ? '' : dateInWords(date)].filter(word => word !== '').join(' · ');
}

/** The item of a hit: `item 8, DCC Update`; empty where it stands in none. */
export function itemOfHit({ item, doc }: FoundPiece): string {
  if (!item || doc.place === 'agenda')
    return item && item.number !== '' ? `item ${item.number}` : '';
  return item.number === '' ? item.title : `item ${item.number}, ${item.title}`;
}

/** What else a line tells of a hit: its reference, who is to do it, and that it is a footnote. */
export function restOfHit({ doc }: FoundPiece): string {
  const parts = [doc.owners.join(', '), doc.note === null ? '' : 'footnote'];
  return parts.filter(part => part !== '').join(' · ');
}
