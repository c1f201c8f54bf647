import { type KeyboardEvent, useRef } from 'react';
import { whyItemStays } from '../../shared/commands/take-off-agenda';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import type { AppCommand } from '../commands/app-command';
import { useCommand } from '../commands/use-commands';
import { type Desk, useDesk } from '../desk/desk';
import { openItem } from '../going/open-item';
import { hrefTo, itemAnchor } from '../meeting/anchors';
import { say } from '../store/said';
import { nextInList } from '../ui/next-in-list';
import { addressOfWay } from '../ui/Way';
import { foundByTyping } from './found-by-typing';

type Press = KeyboardEvent<HTMLAnchorElement>;

/** What is typed within this time belongs together, in milliseconds. */
const TOGETHER = 900;

/**
 * The keys of an item in the agenda: arrows, Home and End move along, a number or the beginning of a
 * title goes to its item, Delete takes off. What the command table does to the open item, its keys
 * do here to the item that has the focus. Enter is the link's own.
 */
export function useAgendaKeys(entries: readonly AgendaEntry[]) {
  const desk = useDesk();
  const takesOff = useCommand('agenda.skip');
  const typing = useRef({ typed: '', at: 0 });
  return (event: Press, itemId: Id) => {
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) {
      if (isForItem(event)) openItem(desk, itemId);
      return;
    }
    if (!moveAlong(event) && !takeOff(event, desk, { takesOff, itemId })) {
      goByTyping(event, entries, typing.current);
    }
  };
}

/** Keys of the table that change the item itself; the others go on from the open one. */
function isForItem({ key, altKey, shiftKey }: Press): boolean {
  return key === 'F2' || (altKey && (key === 'Enter' || (shiftKey && key.startsWith('Arrow'))));
}

function moveAlong(event: Press): boolean {
  const links = linksAround(event.currentTarget);
  const next = nextInList(event.key, links.indexOf(event.currentTarget), links.length);
  if (next === null) return false;
  event.preventDefault();
  links[next]?.focus();
  return true;
}

function takeOff(
  event: Press,
  desk: Desk,
  { takesOff, itemId }: { takesOff: AppCommand; itemId: Id },
): boolean {
  if (event.key !== 'Delete') return false;
  event.preventDefault();
  openItem(desk, itemId);
  const act = takesOff.ready(desk);
  if (!act) {
    say(desk.view, whyItemStays(desk.book.getState().book, itemId) ?? NOT_NOW);
    return true;
  }
  act();
  const { itemId: next } = desk.view.getState();
  if (next !== null) focusItem(event.currentTarget, next);
  return true;
}

const NOT_NOW = 'This item stays: another window has the book in hand.';

function goByTyping(
  event: Press,
  entries: readonly AgendaEntry[],
  typing: { typed: string; at: number },
): void {
  if (!/^[\p{L}\p{N}.]$/u.test(event.key)) return;
  const goesOn = event.timeStamp - typing.at < TOGETHER;
  typing.typed = (goesOn ? typing.typed : '') + event.key;
  typing.at = event.timeStamp;
  const found = foundByTyping(entries, typing.typed);
  if (found !== null) focusItem(event.currentTarget, found);
}

function focusItem(link: HTMLAnchorElement, itemId: Id): void {
  const href = hrefTo(itemAnchor(itemId));
  linksAround(link)
    .find(each => addressOfWay(each) === href)
    ?.focus();
}

function linksAround(link: HTMLAnchorElement): HTMLAnchorElement[] {
  return [...(link.closest('ol')?.querySelectorAll('a') ?? [])];
}
