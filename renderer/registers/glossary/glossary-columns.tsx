import { dateInWords } from '../../../shared/model/partial-date';
import type { AcronymEntry } from '../../../shared/registers/across/acronyms';
import type { Column } from '../column';

/** The columns of the glossary. */
export const GLOSSARY_COLUMNS: readonly Column<AcronymEntry>[] = [
  {
    name: 'short',
    label: 'Short form',
    width: '130px',
    cell: ({ id }) => <b>{id}</b>,
  },
  {
    name: 'long',
    label: 'Meaning',
    cell: ({ long, others }) =>
      long === null ? (
        <span className="mark mark-never">Never spelled out</span>
      ) : (
        <>
          {long}
          {others.length > 0 && <span className="also-spelled">also: {others.join('; ')}</span>}
        </>
      ),
  },
  {
    name: 'first',
    label: 'First used',
    width: '190px',
    cell: ({ first: { place } }) => (
      <>
        {place.meetingNumber === '' ? 'Meeting' : `Meeting ${place.meetingNumber}`}
        <span className="register-when">
          {place.date === null ? '' : dateInWords(place.date)}
          {place.itemNumber === '' ? '' : ` · item ${place.itemNumber}`}
        </span>
      </>
    ),
  },
  {
    name: 'uses',
    label: 'Uses',
    width: '150px',
    isSpare: true,
    cell: ({ uses, meetings }) =>
      `${uses.toLocaleString('en-GB')} in ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}`,
  },
];
