import './import.css';
import { useEffect, useState } from 'react';
import { isUnreadable } from '../../../shared/reading/unreadable';
import type { DialogProps } from '../../commands/dialog-props';
import { useDesk } from '../../desk/desk';
import { bytesOf, type Given } from '../../store/given';
import { useView } from '../../store/use-book';
import { useRegister } from '../../store/use-register';
import { BeingRead } from '../../taking-in/BeingRead';
import { GetSource } from '../../taking-in/GetSource';
import { Dialog } from '../../ui/Dialog';
import { ImportPreview } from './ImportPreview';
import type { ReadFile } from './import-draft';
import { tablesOfFile } from './tables-of-file';

/**
 * A register of modifications is taken in from a table: of a file that was dropped (`about` is its
 * name), of one that she chooses, or of rows that she pastes. Nothing is written before she says so.
 */
export function ImportChanges({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const given = useView(view => view.given);
  const register = useRegister();
  const [read, setRead] = useState<ReadFile | string | null>(null);
  const [wanted, setWanted] = useState<Given | null>(about === null ? null : given);
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    setRead(null);
    void readGiven().then(found => isWanted && setRead(found));
    return () => {
      isWanted = false;
    };

    async function readGiven(): Promise<ReadFile | string> {
      if (!wanted) return '';
      const bytes = await bytesOf(desk.host, wanted);
      return typeof bytes === 'string' ? bytes : readBytes(wanted.name, bytes);
    }
  }, [desk, wanted]);
  if (!register) return null;
  const title = `Import a register of the ${register.code.name}`;
  if (read !== null && typeof read !== 'string') {
    return (
      <Dialog title={title} size="full" onClose={onClose}>
        <ImportPreview file={read} register={register} onClose={onClose} />
      </Dialog>
    );
  }
  return (
    <Dialog title={title} size="wide" onClose={onClose}>
      {wanted !== null && read === null ? (
        <BeingRead words={`${wanted.name} is being read …`} onStop={() => setWanted(null)} />
      ) : (
        <GetSource
          intro="An Excel workbook (.xlsx), a file of values (.csv), or a Word document with a table. You see what it would change before anything is written."
          pasteLabel="Or paste rows from Excel or Word, with their heads"
          problem={read}
          onFile={setWanted}
          onText={text =>
            void readBytes('Pasted rows', new TextEncoder().encode(text)).then(setRead)
          }
        />
      )}
    </Dialog>
  );
}

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadFile | string> {
  const tables = await tablesOfFile({ name, bytes });
  return isUnreadable(tables) ? tables.message : { name, tables };
}
