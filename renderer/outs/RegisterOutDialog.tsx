import { type FormEvent, useState } from 'react';
import { OUT_FORMATS, type OutFormat } from '../../shared/outs/registers/register-out';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { Dialog } from '../ui/Dialog';
import { OneOf } from '../ui/OneOf';
import { giveRegister, type OutChoice } from './give-register';
import { registerOut } from './register-out-now';

const FORMATS: Readonly<Record<OutFormat, string>> = {
  docx: 'Word, to be read and printed',
  xlsx: 'Excel workbook, with every column',
  csv: 'Values with commas (CSV), for other programs',
};

/** The register on the screen as a file: as it is seen, or whole. */
export function RegisterOutDialog({ onClose }: DialogProps) {
  const desk = useDesk();
  const [choice, choose] = useState<OutChoice>(BEGINNING);
  const listing = registerOut(desk)?.shown.listing;
  if (!listing) return null;
  const set = (change: Partial<OutChoice>) => choose(before => ({ ...before, ...change }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    onClose();
    void giveRegister(desk, choice);
  };
  const count = (rows: number) => rows.toLocaleString('en-GB');
  return (
    <Dialog title="Export the register" onClose={onClose}>
      <form className="dialog-form" onSubmit={save}>
        <OneOf
          label="Which rows"
          value={choice.isWhole ? 'whole' : 'seen'}
          choices={[
            ['seen', `What is seen: ${count(listing.found)}, in this order`],
            ['whole', `The whole register: ${count(listing.total)}`],
          ]}
          onChange={which => set({ isWhole: which === 'whole' })}
        />
        <OneOf
          label="Form of the file"
          value={choice.format}
          choices={OUT_FORMATS.map(format => [format, FORMATS[format]] as const)}
          onChange={format => set({ format })}
        />
        <label className="check">
          <input
            type="checkbox"
            checked={choice.withConfidential}
            onChange={({ target }) => set({ withConfidential: target.checked })}
          />
          With what is confidential
        </label>
        <div className="dialog-acts">
          <button type="submit" className="button button-main">
            Save it …
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const BEGINNING: OutChoice = { format: 'xlsx', isWhole: false, withConfidential: true };
