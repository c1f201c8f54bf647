import { useEffect } from 'react';
import { menuParts } from '../command-table/menu-parts';
import type { Desk } from '../desk/desk';

/** So long after something changed the menu bar is told of it, in milliseconds. */
const SETTLED = 250;

/** While mounted, the menu bar of the desktop program says what can be done now. */
export function useHostMenu(desk: Desk): void {
  useEffect(() => {
    if (desk.host.shell !== 'desktop') return;
    let told = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const parts = menuParts(desk);
      const now = JSON.stringify(parts);
      if (now === told) return;
      told = now;
      void desk.host.setMenu(parts);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => requestIdleCallback(tell), SETTLED);
    };
    soon();
    const quiet = desk.quiet.subscribe(soon);
    const view = desk.view.subscribe((now, before) => {
      if (now.saving === before.saving && now.said === before.said) soon();
    });
    return () => {
      clearTimeout(timer);
      quiet();
      view();
    };
  }, [desk]);
}
