import { recordOf } from '../../../shared/model/book';
import type { Committee } from '../../../shared/model/committee';
import { dateInWords } from '../../../shared/model/partial-date';
import { useDesk } from '../../desk/desk';
import { useQuietBook } from '../../store/use-book';
import { Line, Text } from '../../ui/fields';
import { TypedField } from '../../ui/TypedField';
import { dateFact } from '../../ui/typed-facts';
import { meetingChoices, type SaidDraft } from './said-draft';

interface SaidProps {
  readonly draft: SaidDraft;
  readonly committees: readonly Committee[];
  readonly onChange: (part: Partial<SaidDraft>) => void;
}

/** When, at which meeting and by whom it was said. A meeting that is chosen brings its date. */
export function SaidFields({ draft, committees, onChange }: SaidProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const choose = (meetingId: string) => {
    const date = recordOf(book, 'meeting', meetingId)?.date;
    onChange(date ? { meetingId, on: dateInWords(date) } : { meetingId });
  };
  return (
    <fieldset className="said-fields">
      <legend>Said</legend>
      <Text label="In words" value={draft.words} onChange={words => onChange({ words })} />
      <div className="dialog-row">
        <label>
          At the meeting
          <select value={draft.meetingId} onChange={({ target }) => choose(target.value)}>
            <option value="">none</option>
            {meetingChoices(book, committees).map(({ meeting, name }) => (
              <option key={meeting.id} value={meeting.id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <TypedField
          label="On"
          value={draft.on}
          says={dateFact(draft.on, desk.now().today).says}
          onChange={on => onChange({ on })}
        />
        <Line label="By whom" value={draft.by} onChange={by => onChange({ by })} />
      </div>
    </fieldset>
  );
}
