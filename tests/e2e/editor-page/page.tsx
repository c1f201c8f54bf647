import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MinuteEditor } from '../../../renderer/editor/MinuteEditor';
import '../../../renderer/theme/tokens.css';
import '../../../renderer/theme/base.css';
import '../../../renderer/sheet/sheet.css';
import '../../../renderer/sheet/blocks.css';
import type { Block } from '../../../shared/model/block';
import { storedLabel } from '../../../shared/model/inline';
import { stsc } from '../../support/builders';

/** What a test can see and do of the minute on the page. */
export interface MinuteOnPage {
  blocks: readonly Block[];
  left: string[];
  readonly put: (blocks: readonly Block[]) => void;
}

declare global {
  interface Window {
    minuteOnPage: MinuteOnPage;
  }
}

let count = 0;
const CONTEXT = {
  committee: stsc({ changePatterns: ['SMP####'] }),
  label: storedLabel,
  references: new Map([['new-1', 'STSC33/01']]),
  idOf: () => null,
  newId: () => {
    count += 1;
    return `new-${count}`;
  },
};

function Page() {
  const [blocks, setBlocks] = useState<readonly Block[]>([]);
  window.minuteOnPage = {
    left: window.minuteOnPage?.left ?? [],
    blocks,
    put: setBlocks,
  };
  return (
    <main className="sheet">
      <MinuteEditor
        blocks={blocks}
        onChange={setBlocks}
        context={CONTEXT}
        name="Minute of item 3"
        autoFocus="end"
        onLeave={direction => window.minuteOnPage.left.push(direction)}
        outstandingActions={<p>The table of actions.</p>}
      />
    </main>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
