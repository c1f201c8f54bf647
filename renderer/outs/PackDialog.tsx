import './pack.css';
import { type FormEvent, useState } from 'react';
import { type PackPart, PUBLIC_PARTS } from '../../shared/outs/pack-parts';
import type { MinutesVersion } from '../../shared/registers/public-version';
import type { FileFormat } from '../../shared/report/file-format';
import type { DialogProps } from '../commands/dialog-props';
import { useDesk } from '../desk/desk';
import { CheckList } from '../ui/CheckList';
import { Dialog } from '../ui/Dialog';
import { OneOf } from '../ui/OneOf';
import { givePack } from './give-pack';

const PARTS: readonly (readonly [PackPart, string])[] = [
  ['minutes', 'Minutes'],
  ['publicVersion', 'Public version of the minutes'],
  ['agenda', 'Agenda'],
  ['actions', 'List of actions'],
  ['chase', 'Chase list, a page for each owner'],
  ['dates', 'Calendar file of the next meeting and due actions'],
];

const FORMATS: readonly (readonly [FileFormat, string])[] = [
  ['docx', 'Word'],
  ['pdf', 'PDF'],
  ['md', 'Markdown'],
  ['txt', 'Plain text'],
];

/** All that goes out of a meeting, as one zip: for whom, which parts, in which formats. */
export function PackDialog({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const [version, setVersion] = useState<MinutesVersion>('full');
  const [parts, setParts] = useState<ReadonlySet<PackPart>>(
    new Set(['minutes', 'agenda', 'actions']),
  );
  const [formats, setFormats] = useState<ReadonlySet<FileFormat>>(new Set(['docx', 'pdf']));
  if (about === null) return null;
  const shown = PARTS.filter(([part]) => version === 'full' || PUBLIC_PARTS.includes(part));
  const chosen = shown.map(([part]) => part).filter(part => parts.has(part));
  const isNothing = chosen.length === 0 || formats.size === 0;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isNothing) return;
    onClose();
    const inOrder = FORMATS.map(([format]) => format).filter(format => formats.has(format));
    void givePack(desk, { meetingId: about, version, parts: chosen, formats: inOrder });
  };
  return (
    <Dialog title="Meeting pack" onClose={onClose}>
      <form className="dialog-form pack" onSubmit={save}>
        <OneOf
          label="For whom"
          value={version}
          choices={[
            ['full', 'The members: with what is confidential'],
            ['public', 'Everyone: the public version alone'],
          ]}
          onChange={setVersion}
        />
        <h3>What is in it</h3>
        <CheckList
          label="What is in it"
          lines={shown.map(([key, label]) => ({ key, label, checked: parts.has(key), depth: 0 }))}
          onToggle={key => setParts(toggled(parts, key as PackPart))}
        />
        <h3>In which formats</h3>
        <CheckList
          label="In which formats"
          lines={FORMATS.map(([key, label]) => ({
            key,
            label,
            checked: formats.has(key),
            depth: 0,
          }))}
          onToggle={key => setFormats(toggled(formats, key as FileFormat))}
        />
        <div className="dialog-acts">
          <button type="submit" className="button button-main" disabled={isNothing}>
            Save it …
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function toggled<T>(all: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const after = new Set(all);
  if (!after.delete(one)) after.add(one);
  return after;
}
