import './told.css';
import { useEffect } from 'react';
import type { RegisterLink } from '../../../shared/model/register-link';
import { openDialog } from '../../commands/open-places';
import { type Desk, useDesk } from '../../desk/desk';
import { goTo } from '../../going/go-to';
import { say } from '../../store/said';
import { useQuietBook, useView } from '../../store/use-book';
import { LINK_KINDS, type LinkInWords, linkInWords } from './link-words';

interface LinksProps {
  readonly links: readonly RegisterLink[];
  /** Takes one off. */
  readonly onRemove: (link: RegisterLink) => void;
  /** Opens what adds one. */
  readonly onAdd: () => void;
}

/** What a row of a register is tied to, each the way to it. */
export function Links({ links, onRemove, onAdd }: LinksProps) {
  const desk = useDesk();
  const book = useQuietBook();
  const readOnly = useView(view => view.readOnly);
  const elsewhere = links
    .filter(({ to, target }) => (to === 'item' || to === 'action') && !book.records.has(target))
    .map(({ target }) => target)
    .join('\n');
  useEffect(() => {
    const ids = elsewhere.split('\n').filter(Boolean);
    // What cannot be read now is called as it is stored.
    if (ids.length > 0) desk.bringPlaces(ids).catch(() => {});
  }, [desk, elsewhere]);
  return (
    <>
      <h3>Tied to</h3>
      {links.length > 0 && (
        <ul className="whole-links">
          {links.map(link => (
            <LinkRow
              key={`${link.to} ${link.target}`}
              shown={linkInWords(book, link)}
              onRemove={readOnly ? null : () => onRemove(link)}
            />
          ))}
        </ul>
      )}
      <button type="button" className="button button-plain" disabled={readOnly} onClick={onAdd}>
        Tie to …
      </button>
    </>
  );
}

interface RowProps {
  readonly shown: LinkInWords;
  readonly onRemove: (() => void) | null;
}

function LinkRow({ shown, onRemove }: RowProps) {
  const desk = useDesk();
  const { link, label, detail } = shown;
  const name = `${LINK_KINDS[link.to]} ${label}`;
  return (
    <li>
      <button
        type="button"
        className="button button-quiet"
        title={detail}
        onClick={() => void follow(desk, shown)}
      >
        {name}
        {detail === '' ? '' : `, ${detail}`}
      </button>
      {onRemove && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={`No longer tied to ${name}`}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </li>
  );
}

async function follow(desk: Desk, { link, label, anchor }: LinkInWords): Promise<void> {
  if (link.to === 'modification') return followModification(desk, link.target);
  const isThere = anchor !== null && (await goTo(desk, anchor));
  if (!isThere) say(desk.view, `The book does not hold where ${label} stands.`);
}

async function followModification(desk: Desk, target: string): Promise<void> {
  await desk.bringChanges();
  const { records } = desk.book.getState().book;
  for (const record of records.values()) {
    const isMeant =
      record.kind === 'modification' && [record.id, record.reference].includes(target);
    if (isMeant) return openDialog(desk, 'modification', record.id);
  }
  say(desk.view, `${target} is in no register of this book.`);
}
