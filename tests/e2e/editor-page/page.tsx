import { StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { EditorContext } from '../../../renderer/editor/editor-context';
import { MinuteEditor, type MinuteEditorHandle } from '../../../renderer/editor/MinuteEditor';
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
  /** The browser's own undo, as often as it was asked for. */
  asked: string[];
  readonly editor: MinuteEditorHandle | null;
}

declare global {
  interface Window {
    minuteOnPage: MinuteOnPage;
  }
}

let count = 0;
const OWN_WORDS = new Set<string>();

/** Knows one misspelling, so that a test can make it. */
const SPELLING = {
  check: async (words: readonly string[]) =>
    new Set(words.filter(word => word === 'comittee' && !OWN_WORDS.has(word))),
  suggest: async () => ['committee', 'committees'],
  add: (word: string) => {
    OWN_WORDS.add(word);
  },
  choose: async () => null,
};

const CONTEXT: EditorContext = {
  committee: stsc({ changePatterns: ['SMP####'] }),
  label: storedLabel,
  references: new Map([['new-1', 'STSC33/01']]),
  idOf: () => null,
  newId: () => {
    count += 1;
    return `new-${count}`;
  },
  meetingDate: '2018-08-14',
  itemTitle: 'DCC Update',
  draftOutcome: () => null,
  owners: [
    { name: 'DCC', partyId: 'dcc', detail: 'Data Communications Company' },
    { name: 'Ofgem', partyId: 'ofgem', detail: 'Regulator' },
    { name: 'Large Supplier Member', partyId: null, detail: 'Large Supplier' },
  ],
  places: [
    { to: 'item', target: 'item-4', label: 'Item 4', detail: 'Sub-Committee Update' },
    { to: 'action', target: 'act-2', label: 'STSC31/02', detail: 'DCC to update on T3 Aerials' },
  ],
  reasons: () => ['commercial', 'personal data'],
  countsUnder: null,
  phrases: [
    { short: 'tn', words: 'The STSC NOTED' },
    { short: 'css', words: 'Centralised Switching Service' },
  ],
  clock: () => '11:05',
  today: () => '2018-08-21',
  spelling: location.search.includes('spelling') ? SPELLING : null,
};

interface Held {
  readonly now: readonly Block[];
  readonly past: readonly (readonly Block[])[];
  readonly future: readonly (readonly Block[])[];
  readonly undos: number;
}

const NOTHING: Held = { now: [], past: [], future: [], undos: 0 };

/** Keeps the blocks and one history of them, as the program's store does. */
function written(held: Held, now: readonly Block[], startsStep: boolean): Held {
  const past = startsStep ? [...held.past, held.now] : held.past;
  return { ...held, now, past, future: [] };
}

function undone(held: Held): Held {
  const last = held.past.at(-1);
  if (!last) return held;
  const future = [...held.future, held.now];
  return { now: last, past: held.past.slice(0, -1), future, undos: held.undos + 1 };
}

function redone(held: Held): Held {
  const next = held.future.at(-1);
  if (!next) return held;
  const past = [...held.past, held.now];
  return { now: next, past, future: held.future.slice(0, -1), undos: held.undos + 1 };
}

function Page() {
  const [held, hold] = useState(NOTHING);
  const editor = useRef<MinuteEditorHandle>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.ctrlKey ? event.key.toLowerCase() : '';
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      hold(key === 'z' ? undone : redone);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  window.minuteOnPage = {
    left: window.minuteOnPage?.left ?? [],
    asked: window.minuteOnPage?.asked ?? [],
    blocks: held.now,
    put: blocks => hold(before => ({ ...before, now: blocks })),
    get editor() {
      return editor.current;
    },
  };
  return (
    <main className="sheet">
      <MinuteEditor
        ref={editor}
        blocks={held.now}
        undos={held.undos}
        onChange={(now, { startsStep }) => hold(before => written(before, now, startsStep))}
        context={CONTEXT}
        name="Minute of item 3"
        autoFocus="end"
        onLeave={direction => window.minuteOnPage.left.push(direction)}
        onUndo={() => window.minuteOnPage.asked.push('undo')}
        onRedo={() => window.minuteOnPage.asked.push('redo')}
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
