import { memo } from 'react';
import { titleInWords } from '../../shared/model/agenda-item';
import { recordOf } from '../../shared/model/book';
import { counted } from '../../shared/model/counted';
import type { Id } from '../../shared/model/id';
import type { WordLine } from '../../shared/reading/word/word-lines';
import { agendaOf } from '../../shared/registers/agenda';
import type { ToldEdit } from '../../shared/versions/edited/compared-file';
import type { Edit } from '../../shared/versions/edited/edit';
import { linesInFile } from '../../shared/versions/edited/whole-edit';
import { useQuietBook } from '../store/use-book';
import { keyed, LinePieces } from './LinePieces';
import type { Decision } from './use-decisions';

interface CardProps {
  readonly told: ToldEdit;
  readonly meetingId: Id;
  readonly isChosen: boolean;
  readonly decision: Decision | null;
  readonly look: () => void;
  readonly decide: (decision: Decision) => void;
  /** Goes where she changes by hand what cannot be taken. */
  readonly go: () => void;
}

const WHAT = { insert: 'Put in', remove: 'Taken out', reword: 'Reworded', move: 'Moved' } as const;

const WHAT_ITEM = {
  new: 'New item',
  split: 'New item',
  off: 'Item taken off',
  joined: 'Heading taken out',
} as const;

function whatIs({ what, agenda }: Edit): string {
  return agenda ? WHAT_ITEM[agenda.how] : WHAT[what];
}

/** One change of an edited copy, where it stands, and whether it is taken. */
export const EditCard = memo(CardDrawn, isDrawn);

/** Only the card that is looked at has keys; of the others nothing changes with what she does. */
function isDrawn(before: CardProps, now: CardProps): boolean {
  const isQuiet = !before.isChosen && !now.isChosen;
  return isQuiet && before.told === now.told && before.decision === now.decision;
}

function CardDrawn({ told, meetingId, isChosen, decision, look, decide, go }: CardProps) {
  const { edit, after, whyNot } = told;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the list
    <li
      className="edit-card"
      data-chosen={isChosen || undefined}
      data-decision={decision ?? undefined}
      aria-current={isChosen || undefined}
      onClick={look}
    >
      <p className="edit-head">
        <strong>{whatIs(edit)}</strong>
        <PlaceInWords told={told} meetingId={meetingId} />
        <By lines={linesInFile(edit)} />
        {decision && (
          <span className="edit-decision">{decision === 'taken' ? 'Taken' : 'Left'}</span>
        )}
      </p>
      {after !== '' && <p className="edit-context">{after}</p>}
      <p className="edit-line">
        <LinePieces pieces={told.pieces} />
      </p>
      <Along lines={told.along} />
      <Notes line={edit.theirs} />
      {edit.isConflict && <Conflict told={told} />}
      {edit.hasBoth && (
        <p className="edit-context">
          You changed other words of this paragraph since; taking this keeps them.
        </p>
      )}
      {told.also !== null && <p className="edit-also">{told.also}</p>}
      {linesInFile(edit)
        .flatMap(({ remarks }) => remarks)
        .map(({ author, text }) => (
          <p key={`${author} ${text}`} className="edit-remark">
            <strong>{author || 'Comment'}:</strong> {text}
          </p>
        ))}
      {whyNot !== null && <p className="edit-why">{whyNot}</p>}
      {isChosen && whyNot === null && <Ways decide={decide} />}
      {isChosen && whyNot !== null && (
        <p className="edit-ways">
          <button type="button" className="button button-plain" onClick={go}>
            Go there <kbd>G</kbd>
          </button>
        </p>
      )}
    </li>
  );
}

function Ways({ decide }: Pick<CardProps, 'decide'>) {
  return (
    <p className="edit-ways">
      <button type="button" className="button button-plain" onClick={() => decide('taken')}>
        Take <kbd>T</kbd>
      </button>
      <button type="button" className="button button-quiet" onClick={() => decide('left')}>
        Leave <kbd>L</kbd>
      </button>
    </p>
  );
}

function PlaceInWords({ told, meetingId }: Pick<CardProps, 'told' | 'meetingId'>) {
  const { itemId, goal } = told;
  if (itemId !== null || goal.to === 'item') {
    return <ItemInWords itemId={itemId} meetingId={meetingId} />;
  }
  const where = goal.to === 'attendance' ? 'attendance' : 'details of the meeting';
  return <span className="edit-place">{where}</span>;
}

/** The item that something of a copy stands under. */
export function ItemInWords({
  itemId,
  meetingId,
}: {
  readonly itemId: Id | null;
  readonly meetingId: Id;
}) {
  const book = useQuietBook();
  const item = itemId === null ? null : recordOf(book, 'agendaItem', itemId);
  if (!item) return <span className="edit-place">outside the items</span>;
  const number = agendaOf(book, meetingId).find(entry => entry.item.id === itemId)?.number ?? '';
  return <span className="edit-place">{`${number} ${titleInWords(item)}`.trim()}</span>;
}

function By({ lines }: { readonly lines: readonly WordLine[] }) {
  const by = new Set(lines.flatMap(({ trackedBy }) => trackedBy));
  if (by.size === 0) return null;
  return <span className="edit-by">tracked, by {[...by].join(', ')}</span>;
}

/** The first of the lines that come or go with it, and how many more there are. */
function Along({ lines }: { readonly lines: ToldEdit['along'] }) {
  const more = lines.length - MOST_ALONG;
  return (
    <>
      {keyed(lines.slice(0, more === 1 ? undefined : MOST_ALONG)).map(([key, pieces]) => (
        <p key={key} className="edit-line edit-along">
          <LinePieces pieces={pieces} />
        </p>
      ))}
      {more > 1 && <p className="edit-context">and {counted(more, 'line')} more</p>}
    </>
  );
}

const MOST_ALONG = 6;

function Notes({ line }: { readonly line: WordLine | null }) {
  if (!line || line.notes.length === 0) return null;
  return <p className="edit-context">{`Footnote: ${line.notes.join('; ')}`}</p>;
}

function Conflict({ told: { now, edit } }: { readonly told: ToldEdit }) {
  return (
    <p className="edit-conflict">
      {now === null ? (
        'The minutes have this paragraph no longer: taking it puts it in again.'
      ) : (
        <>
          <strong>The minutes were changed here too.</strong> They say now: “{now}”{' '}
          {edit.what === 'remove' ? 'Taking this takes that out.' : 'Taking this replaces that.'}
        </>
      )}
    </p>
  );
}
