import { Menu } from 'electron';
import type { MenuPart } from '../../../shared/host';
import type { RecentFiles } from '../recent-files';
import { FIRST_MENU, type MenuDeeds, menuBar } from './menu-bar';

/** Shows these menus; without any, the ones that were shown last. */
export type ShowMenu = (parts?: readonly MenuPart[]) => void;

/** Keeps the menu bar as the page says it. */
export function windowMenu(recent: () => RecentFiles['list'], deeds: MenuDeeds): ShowMenu {
  let shown = FIRST_MENU;
  return (parts = shown) => {
    shown = parts;
    const template = menuBar(parts, recent()(), deeds, process.platform === 'darwin');
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
}
