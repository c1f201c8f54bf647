import path from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, MenuPart } from '../../../shared/host';
import { accelerator } from './accelerator';

/** What the menu bar does. */
export interface MenuDeeds {
  readonly command: (name: string) => void;
  readonly openRecent: (file: string) => void;
}

type Line = MenuItemConstructorOptions;

/** What stands in the menu bar before the page has said what it can do. */
export const FIRST_MENU: readonly MenuPart[] = [
  { title: 'Book', adds: 'files', commands: [] },
  { title: 'Edit', adds: 'clipboard', commands: [] },
];

/** The menu bar: the page's commands, with what only the system can do beside them. */
export function menuBar(
  parts: readonly MenuPart[],
  recent: readonly string[],
  deeds: MenuDeeds,
  isMac: boolean,
): Line[] {
  const adds: { readonly [A in NonNullable<MenuPart['adds']>]: Line[] } = {
    files: filesPart(recent, deeds, isMac),
    clipboard: CLIPBOARD,
    zoom: ZOOM,
  };
  const menus = parts.map(({ title, adds: added, commands }) => ({
    label: title,
    submenu: [
      ...commands.map(command => commandLine(command, deeds)),
      ...(added === null ? [] : [SEPARATOR, ...adds[added]]),
    ],
  }));
  return [...(isMac ? [{ role: 'appMenu' } as const] : []), ...menus, { role: 'windowMenu' }];
}

/** Cutting, copying and pasting, as the system does it wherever words are. */
export const CLIPBOARD: Line[] = [
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
];

const SEPARATOR: Line = { type: 'separator' };

const ZOOM: Line[] = [{ role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'resetZoom' }];

function commandLine({ name, label, keys, enabled }: MenuCommand, deeds: MenuDeeds): Line {
  const shown = keys === null ? null : accelerator(keys);
  return {
    id: name,
    label: asLabel(label),
    enabled,
    click: () => deeds.command(name),
    // The page itself knows the keys; here they are only shown.
    ...(shown !== null && { accelerator: shown, registerAccelerator: false }),
  };
}

function filesPart(recent: readonly string[], deeds: MenuDeeds, isMac: boolean): Line[] {
  const files: Line[] = recent.map(file => ({
    label: asLabel(path.basename(file)),
    toolTip: file,
    click: () => deeds.openRecent(file),
  }));
  return [
    { label: 'Files opened last', id: 'recent', submenu: files, enabled: files.length > 0 },
    SEPARATOR,
    isMac ? { role: 'close' } : { role: 'quit', label: 'Leave Minutebook' },
  ];
}

/** In a menu an ampersand underlines the letter after it. */
function asLabel(words: string): string {
  return words.replaceAll('&', '&&');
}
