import type { MenuItemConstructorOptions, PopupOptions } from 'electron';

/** One line of a menu. */
export class MenuItem {
  readonly label: string;
  readonly id: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: unknown;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  private readonly clicked: (() => void) | undefined;

  constructor({ submenu, click, ...options }: MenuItemConstructorOptions) {
    this.label = options.label ?? '';
    this.id = options.id ?? '';
    this.role = options.role;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.accelerator = options.accelerator;
    this.enabled = options.enabled ?? true;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.clicked = click as (() => void) | undefined;
  }

  click(): void {
    if (this.enabled) this.clicked?.();
  }
}

/** A menu, as Electron's `Menu`. One that pops up is left at once, until a test says otherwise. */
export class Menu {
  private static applicationMenu: Menu | null = null;
  readonly items: MenuItem[];

  private constructor(items: MenuItem[]) {
    this.items = items;
  }

  static buildFromTemplate(template: MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map(each => new MenuItem(each)));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.applicationMenu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const inside = item.submenu?.getMenuItemById(id);
      if (inside) return inside;
    }
    return null;
  }

  popup(options: PopupOptions = {}): void {
    options.callback?.();
  }
}
