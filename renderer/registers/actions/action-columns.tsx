import { ownersInWords } from '../../../shared/model/owner';
import type { PartialDate } from '../../../shared/model/partial-date';
import type { ActionEntry } from '../../../shared/registers/across/entries';
import type { Column } from '../column';
import { Age } from './Age';
import { DueWords } from './DueWords';
import { StandingMark } from './StandingMark';

/** The columns of the action register, on this day. */
export function actionColumns(today: PartialDate): readonly Column<ActionEntry>[] {
  return [
    {
      name: 'ref',
      label: 'Reference',
      width: '118px',
      cell: ({ ref }) => <span className="reference">{ref}</span>,
    },
    {
      name: 'words',
      label: 'Action',
      cell: ({ words }) => <span className="register-words">{words}</span>,
    },
    {
      name: 'owner',
      label: 'Owner',
      width: '15%',
      cell: ({ owners }) =>
        owners.length === 0 ? <span className="register-lacks">none</span> : ownersInWords(owners),
    },
    {
      name: 'due',
      label: 'Due',
      width: '136px',
      cell: entry => <DueWords entry={entry} today={today} />,
    },
    {
      name: 'age',
      label: 'Open for',
      width: '112px',
      isSpare: true,
      cell: entry => <Age entry={entry} />,
    },
    {
      name: 'standing',
      label: 'Status',
      width: '104px',
      cell: entry => <StandingMark entry={entry} />,
    },
  ];
}
