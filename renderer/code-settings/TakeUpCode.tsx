import '../changes/changes.css';
import { type FormEvent, useState } from 'react';
import { DELIVERED_CODES } from '../../shared/codes/delivered-codes';
import { ownCode } from '../../shared/codes/own-code';
import { takeUpCode } from '../../shared/commands/changes/codes';
import { recordsOf } from '../../shared/model/book';
import type { Code } from '../../shared/model/code';
import type { DialogProps } from '../commands/dialog-props';
import { doIt, useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { Line } from '../ui/fields';
import { Problem } from '../ui/Problem';

/** Another code is taken up: one that is delivered, or one of her own. */
export function TakeUpCode({ onClose }: DialogProps) {
  return (
    <Dialog title="Take up another code" onClose={onClose}>
      <WaysToTakeUp onTaken={onClose} />
    </Dialog>
  );
}

/** The delivered codes that the book has not, and a form for one of her own. */
export function WaysToTakeUp({ onTaken }: { onTaken?: () => void }) {
  const desk = useDesk();
  const held = new Set(recordsOf(useQuietBook(), 'code').map(({ id }) => id));
  const take = (code: Code) => {
    const isTaken = doIt(desk, { label: `register of the ${code.name}` }, book =>
      takeUpCode(book, code),
    );
    if (!isTaken) return false;
    desk.view.setState({ screen: { name: 'changes', codeId: code.id } });
    onTaken?.();
    return true;
  };
  return (
    <div className="take-up">
      <ul>
        {DELIVERED_CODES.filter(({ id }) => !held.has(id)).map(code => (
          <li key={code.id}>
            <button type="button" className="button button-main" onClick={() => take(code)}>
              {code.name}
            </button>
            <span>{code.patterns.map(sampleReference).join(', ')}</span>
          </li>
        ))}
      </ul>
      <OwnCode take={take} />
    </div>
  );
}

function OwnCode({ take }: { take: (code: Code) => boolean }) {
  const desk = useDesk();
  const [draft, setDraft] = useState({ name: '', shortName: '', pattern: '' });
  const [isRefused, setRefused] = useState(false);
  const set = (part: Partial<typeof draft>) => setDraft(before => ({ ...before, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setRefused(!take(ownCode({ id: desk.now().newId(), ...draft })));
  };
  return (
    <form className="dialog-form" onSubmit={submit}>
      <h3>Or a code of your own</h3>
      <Line label="Name of the code" value={draft.name} onChange={name => set({ name })} />
      <div className="dialog-row">
        <Line
          label="Short name"
          value={draft.shortName}
          onChange={shortName => set({ shortName })}
        />
        <Line
          label="References, # for a digit"
          value={draft.pattern}
          onChange={pattern => set({ pattern })}
        />
      </div>
      <Problem words={isRefused && WHAT_IT_NEEDS} />
      <div className="dialog-acts">
        <button
          type="submit"
          className="button button-plain"
          disabled={draft.name.trim() === '' || draft.pattern.trim() === ''}
        >
          Begin its register
        </button>
      </div>
    </form>
  );
}

/** How references of a pattern look: `SECMP0123`. */
function sampleReference(pattern: string): string {
  let digit = pattern.split('#').length - 1 > 3 ? -1 : 0;
  return pattern.replaceAll('#', () => {
    digit += 1;
    return String(digit % 10);
  });
}

const WHAT_IT_NEEDS =
  'It needs a name, a short name that no other code has, and references with a # for each digit, such as DCP ###.';
