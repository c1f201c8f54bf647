import './states.css';
import { useMemo, useState } from 'react';
import { recordOf } from '../../shared/model/book';
import { capital } from '../../shared/model/capital';
import { correctables } from '../../shared/registers/correctable/correctable';
import type { Correctable } from '../../shared/registers/correctable/spot';
import { meetingInWords } from '../../shared/registers/meetings';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { ranked } from '../ui/ranked';
import { CorrectionForm } from './CorrectionForm';

/** Picks a part of earlier minutes and says what it shall say; both documents then hold it. */
export function CorrectMinutes({ about, to, onClose }: DialogProps) {
  const desk = useDesk();
  const [part, setPart] = useState<Correctable | null>(null);
  const { book } = desk.book.getState();
  const meeting = recordOf(book, 'meeting', about ?? '');
  const parts = useMemo(
    () => entriesOf(meeting ? correctables(book, meeting.id) : []),
    [book, meeting],
  );
  if (!meeting || to === null) return null;
  const title = `Correct the minutes of ${meetingInWords(meeting)}`;
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      {part ? (
        <CorrectionForm meeting={meeting} part={part} itemId={to} onClose={onClose} />
      ) : (
        <div className="correct-lines">
          <PickList
            label="What is corrected"
            placeholder="Words of a line, or what it is: title, owner, due, place, a name"
            find={query =>
              ranked(query, parts).map(({ part: each, ...entry }) => ({
                ...entry,
                pick: () => setPart(each),
              }))
            }
            nothing="No part of these minutes has these words."
          />
        </div>
      )}
    </Dialog>
  );
}

interface PartEntry {
  readonly key: string;
  readonly label: string;
  readonly kind?: string;
  readonly group: string;
  readonly alsoCalled: string;
  readonly part: Correctable;
}

function entriesOf(parts: readonly Correctable[]): PartEntry[] {
  return parts.map(part => {
    const { spot, group, what, text } = part;
    return {
      key: JSON.stringify(spot),
      label: text === '' ? '(nothing is said)' : text,
      ...(what !== '' && { kind: capital(what) }),
      group: capital(group),
      alsoCalled: `${group}, ${what} ${shortReference(what)}`,
      part,
    };
  });
}

/** `33/01` of `owner of STSC33/01`: the committee's code is rarely typed. */
function shortReference(what: string): string {
  return /\d+\/\d+$/.exec(what)?.[0] ?? '';
}
