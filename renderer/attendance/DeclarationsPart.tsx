import type { KeyboardEvent } from 'react';
import { removeDeclaration, turnWithdrawal } from '../../shared/commands/declarations';
import type { Declaration } from '../../shared/model/attendance';
import { doIt, useDesk } from '../desk/desk';
import { itemsInWords } from '../meeting/item-words';
import type { MeetingFrame } from '../meeting/meeting-view';
import { DeclarationForm } from './DeclarationForm';
import type { OpenForm } from './open-form';

interface PartProps {
  readonly frame: MeetingFrame;
  readonly mayChange: boolean;
  readonly form: OpenForm | null;
  readonly open: (form: OpenForm) => void;
  readonly onClose: (name: string) => void;
}

/** Interests that were declared, and who withdrew for which item. */
export function DeclarationsPart({ frame, mayChange, form, open, onClose }: PartProps) {
  const { declarations } = frame.meeting;
  return (
    <section className="attendance-part">
      <h3>Declarations of interest</h3>
      {declarations.length === 0 && (
        <p className="attendance-keys">
          None were declared.{mayChange && ' On a name, '}
          {mayChange && <kbd>I</kbd>}
          {mayChange && ' notes one for the open item.'}
        </p>
      )}
      {declarations.length > 0 && mayChange && (
        <p className="attendance-keys">
          On one of them: <kbd>Enter</kbd> changes it <kbd>W</kbd> withdraws or stays <kbd>Del</kbd>{' '}
          removes it
        </p>
      )}
      <ul className="declarations">
        {declarations.map(declared => (
          <Declared
            key={`${declared.name} ${declared.itemId}`}
            declared={declared}
            frame={frame}
            mayChange={mayChange}
            change={() => open({ form: 'declaration', first: declared, changes: declared })}
          />
        ))}
      </ul>
      {form?.form === 'declaration' && (
        <DeclarationForm
          key={`${form.first.name} ${form.first.itemId}`}
          frame={frame}
          first={form.first}
          changes={form.changes}
          onClose={onClose}
        />
      )}
    </section>
  );
}

interface DeclaredProps extends Pick<PartProps, 'frame' | 'mayChange'> {
  readonly declared: Declaration;
  readonly change: () => void;
}

function Declared({ declared, frame, mayChange, change }: DeclaredProps) {
  const desk = useDesk();
  const { name, itemId, interest, withdrew } = declared;
  const of = { meetingId: frame.meeting.id, name, itemId };
  const remove = () =>
    doIt(desk, { label: `remove the declaration of ${name}` }, book => removeDeclaration(book, of));
  const withdraw = () =>
    doIt(desk, { label: `${name} ${withdrew ? 'stays' : 'withdraws'}` }, book =>
      turnWithdrawal(book, of),
    );
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Delete') remove();
    else if (event.key.toUpperCase() === 'W') withdraw();
    else return;
    event.preventDefault();
  };
  const words = (
    <>
      <strong>{name}</strong>
      {interest !== '' && `: ${interest}`}{' '}
      <span className="declared-how">
        {withdrew ? 'Withdrew' : 'Stayed'}
        {itemId !== null && ` for ${itemsInWords([itemId], frame.numbered)}`}.
      </span>
    </>
  );
  if (!mayChange) return <li className="declared">{words}</li>;
  return (
    <li>
      <button type="button" className="declared" onKeyDown={press} onClick={change}>
        {words}
      </button>
      <button
        type="button"
        className="attendee-back"
        aria-label={`Remove the declaration of ${name}`}
        tabIndex={-1}
        onClick={remove}
      >
        ×
      </button>
    </li>
  );
}
