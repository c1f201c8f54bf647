import './chase-list.css';
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../../shared/model/id';
import { type ChaseList, chaseList, chasing } from '../../../shared/registers/chase-list';
import { committeesOf } from '../../../shared/registers/committees';
import {
  chaseTitle,
  meetingDay,
  NOBODY,
  pageInWords,
  snoozedSentence,
} from '../../../shared/report/chase-list/chase-words';
import type { DialogProps } from '../../commands/dialog-props';
import { useDesk } from '../../desk/desk';
import { useBrought } from '../../desk/use-brought';
import { useQuietBook } from '../../store/use-book';
import { CheckList } from '../../ui/CheckList';
import { Dialog } from '../../ui/Dialog';
import { Problem } from '../../ui/Problem';
import { ChaseWays } from './ChaseWays';

/** What is asked of whom before the next meeting of a committee, to be given out in several forms. */
export function ChaseListDialog({ about, onClose }: DialogProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const committees = committeesOf(book);
  const [chosen, setChosen] = useState<Id>(about ?? committees[0]?.id ?? '');
  const brought = useBrought(chosen, () => desk.bringOpenActions(chosen));
  const list = brought === 'brought' ? chaseList(book, chosen, desk.now().today) : null;
  return (
    <Dialog title="Chase list" size="wide" onClose={onClose}>
      <div className="chase">
        {committees.length > 1 && (
          <label className="register-choice">
            <span>Committee</span>
            <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
              {committees.map(({ id, code, name }) => (
                <option key={id} value={id}>{`${code}, ${name}`}</option>
              ))}
            </select>
          </label>
        )}
        <Problem words={brought === 'failed' && NOT_READ} />
        {list && <Owners key={chosen} list={list} onClose={onClose} />}
      </div>
    </Dialog>
  );
}

/** The owners, of whom some can be left out, and the ways to give out what they are asked. */
function Owners({ list, onClose }: { list: ChaseList; onClose: () => void }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const wanted = new Set(list.pages.map(({ owner }) => owner).filter(owner => !left.has(owner)));
  const day = meetingDay(list);
  const snoozed = snoozedSentence(list);
  const toggle = (owner: string) =>
    setLeft(before => {
      const after = new Set(before);
      if (!after.delete(owner)) after.add(owner);
      return after;
    });
  const place = useRef<HTMLDivElement>(null);
  // They came after the dialog was opened: the keyboard goes on to them.
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), []);
  return (
    <div className="chase-owners" ref={place}>
      <p>
        {chaseTitle(list)}
        {day !== '' && `, ${day}`}. A joint action is on the page of each owner.
      </p>
      {list.pages.length === 0 ? (
        <p>No action is to be chased.</p>
      ) : (
        <CheckList
          label="Owners to ask"
          lines={list.pages.map(page => ({
            key: page.owner,
            label: (
              <>
                {page.owner === '' ? NOBODY : page.owner}{' '}
                <span className="chase-count">{pageInWords(page, list.asAt)}</span>
              </>
            ),
            checked: wanted.has(page.owner),
            depth: 0,
          }))}
          onToggle={toggle}
        />
      )}
      {snoozed !== null && <p>{snoozed}</p>}
      <ChaseWays list={chasing(list, wanted)} onDone={onClose} />
    </div>
  );
}

const NOT_READ =
  'The open actions could not be read just now. They are safe in the book. Close this and try again.';
