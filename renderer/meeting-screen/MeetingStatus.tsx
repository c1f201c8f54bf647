import { recordOf } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import { agendaOf } from '../../shared/registers/agenda';
import { type Missing, missingAt } from '../../shared/registers/missing';
import { isMac, keysInWords } from '../commands/keys';
import { useCommand } from '../commands/use-commands';
import { useDesk } from '../desk/desk';
import { useQuietBook, useView } from '../store/use-book';
import { useLater } from '../ui/use-later';
import { wordsIn } from './words-in';

/** What is missing, as the foot of the window says it. */
const WITHOUT: { readonly [W in Missing['what']]: (count: number) => string } = {
  owner: count => `${counted(count, 'action')} without owner`,
  due: count => `${counted(count, 'action')} without due date`,
  outcome: count => `${counted(count, 'item')} without outcome`,
};

const KINDS = Object.keys(WITHOUT) as readonly Missing['what'][];

/** What the foot of the window says of the open meeting: its words, and what is still missing. */
export function MeetingStatus() {
  const meetingId = useView(({ screen }) => (screen.name === 'meeting' ? screen.meetingId : null));
  return meetingId === null ? null : <Status key={meetingId} meetingId={meetingId} />;
}

function Status({ meetingId }: { meetingId: Id }) {
  const book = useQuietBook();
  const isLater = useLater();
  if (!isLater || !recordOf(book, 'meeting', meetingId)) return null;
  const blocks = agendaOf(book, meetingId).flatMap(({ minute }) => minute?.blocks ?? []);
  return (
    <p className="status-rest">
      <WhatIsMissing missing={missingAt(book, meetingId)} />
      <span>{counted(wordsIn(blocks), 'word')}</span>
      <span>English (UK)</span>
    </p>
  );
}

/** How much is missing of each; pressed, it leads to the next place. */
function WhatIsMissing({ missing }: { missing: readonly Missing[] }) {
  const desk = useDesk();
  const { label, keys, ready } = useCommand('go.nextMissing');
  const [key = ''] = keys;
  const words = KINDS.flatMap(kind => {
    const count = missing.filter(({ what }) => what === kind).length;
    return count === 0 ? [] : [WITHOUT[kind](count)];
  });
  if (words.length === 0) return null;
  return (
    <button
      type="button"
      className="status-warns"
      title={`${label} (${keysInWords(key, isMac())})`}
      onClick={() => ready(desk)?.()}
    >
      {words.join(' · ')}
    </button>
  );
}
