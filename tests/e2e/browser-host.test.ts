import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { type HostUnderTest, hostContract } from '../support/host-contract';
import { noChromium, openChromium } from './chromium';
import { servePage } from './served-page';

/** What she does behind the host of a browser of one kind. */
type Behind = Pick<HostUnderTest, 'lacks' | 'saved'> & {
  readonly she: Pick<HostUnderTest['she'], 'chooses' | 'savesAs'>;
};

async function hostOnPage(kind: string, behind: (page: Page) => Behind): Promise<HostUnderTest> {
  const served = await servePage(new URL('./host-page/', import.meta.url));
  const browser = await openChromium();
  const page = await browser.newPage();
  const opened: string[] = [];
  page.on('popup', popup => opened.push(popup.url()));
  await page.context().route('https://example.org/**', route => {
    opened.push(route.request().url());
    return route.fulfill({ body: 'elsewhere' });
  });
  await page.goto(`${served.address}?${kind}`);
  await page.waitForFunction(() => 'hostOnPage' in window);
  const { she, ...more } = behind(page);
  return {
    ...more,
    ask: (name, ...asked) =>
      page.evaluate(
        ([each, given]) => {
          const ask = window.hostOnPage.host[each] as (...them: unknown[]) => unknown;
          return ask(...given);
        },
        [name, asked] as const,
      ) as never,
    she: {
      ...she,
      choosesFolder: async leaves => {
        await page.evaluate(how => {
          window.hostOnPage.told.folder = how ?? 'chooses';
        }, leaves);
      },
      takes: async line => {
        const menu = page.getByRole('menu');
        void menu
          .waitFor()
          .then(() =>
            line === null
              ? page.keyboard.press('Escape')
              : menu.locator(`[data-line=${line}]`).press('Enter'),
          );
      },
    },
    opened: async () => [...new Set(opened)].filter(address => address.startsWith('https:')),
    stop: async () => {
      await browser.close();
      await served.stop();
    },
  };
}

/** File System Access, with handles of real files in place of the native dialogs. */
function withPickers(page: Page): Behind {
  const told = (file: string | null) =>
    page.evaluate(name => {
      window.hostOnPage.told.file = name;
    }, file);
  return {
    lacks: [],
    she: {
      chooses: async file => {
        if (file) {
          const { name, bytes } = file;
          await page.evaluate(([each, content]) => window.hostOnPage.put(each, content), [
            name,
            bytes,
          ] as const);
        }
        await told(file?.name ?? null);
      },
      savesAs: told,
    },
    saved: name => page.evaluate(each => window.hostOnPage.take(each), name),
  };
}

/** Downloads and the old field for files. */
function withoutPickers(page: Page): Behind {
  const downloads = new Map<string, Download>();
  page.on('download', each => downloads.set(each.suggestedFilename(), each));
  return {
    lacks: ['folder', 'leavingTheSave'],
    she: {
      chooses: async file => {
        page.once('filechooser', chooser => {
          if (file) {
            const { name, bytes } = file;
            void chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
          } else {
            void chooser.element().dispatchEvent('cancel');
          }
        });
      },
      savesAs: async () => {},
    },
    saved: async name => {
      const found = downloads.get(name) ?? (await page.waitForEvent('download'));
      return new Uint8Array(await readFile(await found.path()));
    },
  };
}

if (!noChromium) {
  hostContract('of a browser with File System Access', () => hostOnPage('pickers', withPickers));
  hostContract('of a browser without it', () => hostOnPage('plain', withoutPickers));
}
