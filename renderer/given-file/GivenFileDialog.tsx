import './given-file.css';
import { useEffect, useState } from 'react';
import type { GivenFile } from '../../shared/host';
import type { DialogProps } from '../commands/DialogInFront';
import { type Desk, useDesk } from '../desk/desk';
import { useView } from '../store/use-book';
import { Dialog } from '../ui/Dialog';
import { type WhatItIs, whatItIs } from './what-it-is';

/** What a file is that she chose, dropped or opened with the program. */
export function GivenFileDialog({ onClose }: DialogProps) {
  const desk = useDesk();
  const given = useView(view => view.given);
  const [found, setFound] = useState<WhatItIs | null>(null);
  useEffect(() => {
    let wanted = true;
    setFound(null);
    if (!given) return;
    void lookedInto(desk, given).then(what => {
      if (wanted) setFound(what);
    });
    return () => {
      wanted = false;
    };
  }, [desk, given]);
  return (
    <Dialog title={found?.title ?? 'One moment …'} onClose={onClose}>
      <div className="given-file">
        <p className="given-file-name">{given?.name}</p>
        {found?.sentences.map(sentence => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Dialog>
  );
}

async function lookedInto({ host }: Desk, { token, name }: GivenFile): Promise<WhatItIs> {
  const bytes = await host.readFile(token);
  if (bytes.ok) return whatItIs(name, bytes.value);
  return { title: 'This file cannot be opened', sentences: [bytes.message] };
}
