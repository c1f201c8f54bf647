import './update-field.css';
import type { ReactNode } from 'react';
import { updateAction } from '../../shared/commands/carried-actions';
import { type ActionUpdate, updateIdOf } from '../../shared/model/action-update';
import type { NestedBlock } from '../../shared/model/block';
import { recordOf } from '../../shared/model/book';
import type { CarriedAction } from '../../shared/registers/carry-forward';
import { useDesk } from '../desk/desk';
import { useTyping } from '../desk/use-typing';
import { inOrder } from '../meeting/in-order';
import { useBook } from '../store/use-book';
import { textOfUpdate, withUpdateText } from './update-text';

interface FieldProps {
  readonly row: CarriedAction;
  readonly meetingId: string;
  /** What stands there while nothing was said. */
  readonly hint: string;
  /** How what is more than words is shown: it cannot be typed in here. */
  readonly draw: (block: NestedBlock) => ReactNode;
  /** By which something else leads into the field. */
  readonly id?: string;
}

const NOTHING: ActionUpdate['blocks'] = [];

/**
 * What this meeting says of a carried action, to be typed. The panel and the table on the sheet both
 * show it: two views of one record.
 */
export function UpdateField({ row, meetingId, hint, draw, id: fieldId }: FieldProps) {
  const desk = useDesk();
  const { id, ref } = row.action;
  const blocks = useBook(
    ({ book }) => recordOf(book, 'actionUpdate', updateIdOf(id, meetingId))?.blocks ?? NOTHING,
  );
  const { text, before, after } = textOfUpdate(blocks);
  const isSaid = before.length + after.length > 0;
  const isOptional = isSaid || row.update !== null;
  const type = useTyping();
  const write = (now: string) =>
    type({ label: `update of ${ref}`, group: `update of ${id}` }, book =>
      updateAction(book, { actionId: id, meetingId, blocks: withUpdateText(blocks, now) }),
    );
  return (
    <div className="update-field">
      {before.length > 0 && <Fixed blocks={before} draw={draw} />}
      <textarea
        id={fieldId}
        className={isOptional ? 'update-more' : undefined}
        rows={1}
        aria-label={`Update of ${ref}`}
        data-waits={row.update === null || undefined}
        data-kept-in="book"
        placeholder={isSaid ? 'Type what else was said …' : hint}
        value={text}
        onChange={({ target }) => write(target.value)}
        onBlur={() => desk.book.getState().settle()}
      />
      {after.length > 0 && <Fixed blocks={after} draw={draw} />}
    </div>
  );
}

/** What is more than words, as it reads. */
function Fixed({ blocks, draw }: Pick<FieldProps, 'draw'> & { blocks: readonly NestedBlock[] }) {
  return <div className="update-fixed">{inOrder(blocks.map(draw))}</div>;
}
