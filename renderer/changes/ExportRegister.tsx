import { type FormEvent, useState } from 'react';
import { registerAsAt } from '../../shared/registers/changes/change-register';
import { lastDayOf } from '../../shared/registers/changes/days';
import {
  REGISTER_FORMATS,
  type RegisterFormat,
  registerFile,
} from '../../shared/report/change-register/register-file';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { giveFile } from '../desk/give-file';
import { useRegister } from '../store/use-register';
import { Dialog } from '../ui/Dialog';
import { OneOf } from '../ui/OneOf';
import { TypedField } from '../ui/TypedField';
import { dateFact } from '../ui/typed-facts';

const FORMATS: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'Excel workbook: modifications and releases',
  csv: 'Values with commas: modifications alone',
};

/** The register as at a day as a table that other programs read, and that can be imported again. */
export function ExportRegister({ onClose }: DialogProps) {
  const desk = useDesk();
  const register = useRegister();
  const { today } = desk.now();
  const [typed, setTyped] = useState('');
  const [format, setFormat] = useState<RegisterFormat>('xlsx');
  const { value, says } = dateFact(typed, today);
  const day = lastDayOf(value ?? today);
  if (!register) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (says.wrong) return;
    void giveFile(desk, registerFile(registerAsAt(register, day), format), []);
    onClose();
  };
  return (
    <Dialog title="Export the register as a table" onClose={onClose}>
      <form className="dialog-form" onSubmit={save}>
        <TypedField
          label="As at"
          first
          value={typed}
          placeholder="today"
          says={typed.trim() === '' ? null : says}
          onChange={setTyped}
        />
        <OneOf
          label="Form of the file"
          value={format}
          choices={REGISTER_FORMATS.map(name => [name, FORMATS[name]] as const)}
          onChange={setFormat}
        />
        <div className="dialog-acts">
          <button type="submit" className="button button-main" disabled={says.wrong}>
            Save it …
          </button>
        </div>
      </form>
    </Dialog>
  );
}
