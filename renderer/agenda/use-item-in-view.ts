import { useEffect, useState } from 'react';
import type { Id } from '../../shared/model/id';
import type { AgendaEntry } from '../../shared/registers/agenda';
import { anchorInHash, itemAnchor } from '../meeting/anchors';
import { itemInView, type Sight } from './item-in-view';

/** The item that is being read, as the sheet is scrolled. */
export function useItemInView(entries: readonly AgendaEntry[]): Id | null {
  const [inView, setInView] = useState<Id | null>(null);
  useEffect(() => {
    const look = () => setInView(lookAt(entries));
    look();
    const quiet = { capture: true, passive: true };
    document.addEventListener('scroll', look, quiet);
    addEventListener('hashchange', look);
    return () => {
      document.removeEventListener('scroll', look, quiet);
      removeEventListener('hashchange', look);
    };
  }, [entries]);
  return inView;
}

function lookAt(entries: readonly AgendaEntry[]): Id | null {
  const desk = document.getElementById('desk');
  if (!desk) return null;
  // In a narrow window the page scrolls, and the sheet's own top leaves the window.
  const edge = Math.max(0, desk.getBoundingClientRect().top);
  const places = entries.flatMap(({ item }) => {
    const box = document.getElementById(itemAnchor(item.id))?.getBoundingClientRect();
    return box ? [{ id: item.id, top: box.top - edge, bottom: box.bottom - edge }] : [];
  });
  const wentTo = entries.find(({ item }) => itemAnchor(item.id) === anchorInHash(location.hash));
  return itemInView(places, sightOf(desk), wentTo?.item.id ?? null);
}

function sightOf(desk: HTMLElement): Sight {
  const left = desk.scrollHeight - desk.clientHeight - desk.scrollTop;
  return { height: desk.clientHeight, atEnd: desk.scrollTop > 0 && left < 2 };
}
