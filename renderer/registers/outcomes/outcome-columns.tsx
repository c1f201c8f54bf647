import type { Id } from '../../../shared/model/id';
import { dateInWords } from '../../../shared/model/partial-date';
import type { OutcomeEntry } from '../../../shared/registers/across/entries';
import type { Column } from '../column';
import { OutcomeWords } from './OutcomeWords';

/** The columns of the outcome register; the committee is told where there are several. */
export function outcomeColumns(codes: ReadonlyMap<Id, string>): readonly Column<OutcomeEntry>[] {
  const committee: Column<OutcomeEntry> = {
    name: 'committee',
    label: 'Committee',
    width: '100px',
    isSpare: true,
    cell: ({ committeeId }) => codes.get(committeeId),
  };
  return [
    {
      name: 'number',
      label: 'Number',
      width: '96px',
      cell: ({ number }) => <span className="reference">{number}</span>,
    },
    { name: 'words', label: 'Outcome', cell: entry => <OutcomeWords entry={entry} /> },
    ...(codes.size > 1 ? [committee] : []),
    {
      name: 'meeting',
      label: 'Meeting',
      width: '140px',
      cell: ({ place: { meetingNumber, date } }) => (
        <>
          {meetingNumber}{' '}
          <span className="register-when">{date === null ? '' : dateInWords(date)}</span>
        </>
      ),
    },
    {
      name: 'item',
      label: 'Item',
      width: '21%',
      isSpare: true,
      cell: ({ place: { itemNumber, itemTitle } }) => `${itemNumber} ${itemTitle}`.trim(),
    },
  ];
}
