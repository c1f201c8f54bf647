import { recordOf } from '../../shared/model/book';
import type { Id } from '../../shared/model/id';
import { meetingsOf } from '../../shared/registers/meetings';
import type { AgendaSource } from '../../shared/registers/proposed-agenda';
import { useDesk } from '../desk/desk';
import { meetingName } from '../meeting/meeting-words';

interface SourceProps {
  readonly committeeId: Id;
  readonly source: AgendaSource;
  readonly onChange: (source: AgendaSource) => void;
}

/** What the agenda is taken from; nothing to choose where there is but one. */
export function AgendaSourceField({ committeeId, source, onChange }: SourceProps) {
  const desk = useDesk();
  const { book } = desk.book.getState();
  const kinds = recordOf(book, 'committee', committeeId)?.otherAgendas ?? [];
  const last = meetingsOf(book, committeeId).at(-1);
  if (kinds.length === 0 && !last) return null;
  const choose = async (chosen: AgendaSource) => {
    if (chosen.from === 'meeting') await desk.bringMeeting(chosen.meetingId);
    onChange(chosen);
  };
  const choices: readonly { readonly words: string; readonly source: AgendaSource }[] = [
    { words: 'Usual agenda', source: { from: 'usual' } },
    ...kinds.map(({ name }) => ({ words: name, source: { from: 'kind' as const, name } })),
    ...(last
      ? [
          {
            words: `As at ${meetingName(last).toLowerCase()}`,
            source: { from: 'meeting' as const, meetingId: last.id },
          },
        ]
      : []),
  ];
  const at = choices.findIndex(each => JSON.stringify(each.source) === JSON.stringify(source));
  return (
    <label className="new-meeting-source">
      Agenda
      <select
        value={at}
        onChange={({ target }) => {
          const chosen = choices[Number(target.value)];
          if (chosen) void choose(chosen.source);
        }}
      >
        {choices.map(({ words }, n) => (
          <option key={words} value={n}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
