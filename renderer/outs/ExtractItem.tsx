import { useState } from 'react';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import type { WantedReport } from '../../shared/outs/wanted-report';
import { agendaOf } from '../../shared/registers/agenda';
import type { MinutesVersion } from '../../shared/registers/public-version';
import { holdsConfidential } from '../../shared/report/extract-report';
import type { FileFormat } from '../../shared/report/file-format';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { useQuietBook } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { OneOf } from '../ui/OneOf';
import { copyDocument, giveDocument } from './give-document';

/** An item of the minutes for the body concerned, as a file or on the clipboard. */
export function ExtractItem({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const [version, setVersion] = useState<MinutesVersion>('public');
  const [itemId, setItemId] = useState(about);
  const item = itemId === null ? null : recordOf(book, 'agendaItem', itemId);
  if (!item) return null;
  const place = { meetingId: item.meetingId, itemId: item.id };
  const isAsked = holdsConfidential(book, place);
  const wanted: WantedReport = { what: 'extract', ...place, version: isAsked ? version : 'full' };
  const give = (format: FileFormat) => () => {
    onClose();
    void giveDocument(desk, wanted, format);
  };
  const copy = () => {
    onClose();
    void copyDocument(desk, wanted);
  };
  return (
    <Dialog title="Extract of an item" onClose={onClose}>
      <div className="dialog-form">
        <label>
          Item
          <select value={item.id} onChange={({ target }) => setItemId(target.value)}>
            {agendaOf(book, item.meetingId).map(entry => (
              <option key={entry.item.id} value={entry.item.id}>
                {`${entry.number} ${titleInWords(entry.item)}`.trim()}
              </option>
            ))}
          </select>
        </label>
        <p className="dialog-remark">
          Its text, actions and outcomes with what stands under it, for the body concerned.
        </p>
        {isAsked && (
          <OneOf
            label="Part of it is confidential."
            value={version}
            choices={CHOICES}
            onChange={setVersion}
          />
        )}
        <div className="dialog-acts">
          <button type="button" className="button button-main" data-first onClick={give('docx')}>
            Word
          </button>
          <button type="button" className="button" onClick={give('pdf')}>
            PDF
          </button>
          <button type="button" className="button" onClick={give('md')}>
            Markdown
          </button>
          <button type="button" className="button" onClick={give('txt')}>
            Text
          </button>
          <button type="button" className="button" onClick={copy}>
            Copy, formatted
          </button>
        </div>
      </div>
    </Dialog>
  );
}

const CHOICES: readonly (readonly [MinutesVersion, string])[] = [
  ['public', 'Leave out what is confidential, and say so'],
  ['full', 'With what is confidential'],
];
