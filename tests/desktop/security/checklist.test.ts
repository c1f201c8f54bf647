import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RESPONSE_HEADERS } from '../../../electron/main/response-headers';
import type {} from '../../../renderer/host/the-host';
import { CALL_NAMES } from '../../../shared/host-channels';
import { noChromium } from '../../e2e/chromium';
import { type DesktopProgram, startDesktop } from '../started-desktop';

// Electron's own list (https://www.electronjs.org/docs/latest/tutorial/security), item by item, as
// far as a running program shows it. What only a package shows (19, fuses) is not here.
describe.skipIf(noChromium)('Electron’s security checklist', () => {
  let program: DesktopProgram;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    program = await startDesktop();
    page = await program.app.firstWindow();
    page.on('request', request => asked.push(request.url()));
    await page.getByRole('button', { name: 'Open the sample book' }).press('Enter');
    await page.locator('.minute-editor').waitFor();
  });
  afterAll(() => program?.stop());

  const opened = () =>
    program.app.evaluate(({ shell }) => (shell as unknown as { opened: string[] }).opened);

  /** Adds a link to the page and follows it as she would. */
  async function follow(href: string, target = ''): Promise<void> {
    await page.evaluate(
      ([to, where]) => {
        const link = document.createElement('a');
        Object.assign(link, { href: to, target: where, rel: 'noreferrer', textContent: 'a link' });
        document.body.append(link);
        link.click();
        link.remove();
      },
      [href, target] as const,
    );
  }

  test('1, 8. only the program’s own content is loaded, and nothing from the network', async () => {
    const own = new URL('/', page.url()).href;
    await expect.poll(() => asked.length).toBeGreaterThan(3);
    expect(
      asked.filter(address => !/^(?:blob|data):/.test(address)).every(each => each.startsWith(own)),
    ).toBe(true);
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
  });

  test('2, 4. the page has no Node and no Electron, sandboxed as every page is', async () => {
    const named = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        name => name in window,
      ),
    );
    expect(named).toEqual([]);
  });

  test('3, 20. of the preload’s world the page sees the host alone, question by question', async () => {
    const seen = await page.evaluate(() => {
      const host = window.minutebookHost;
      return {
        frozen: Object.isFrozen(host),
        members: Object.keys(host ?? {}).sort(),
        leaked: Object.keys(window).filter(name => /ipc|preload|standInWorld/i.test(name)),
      };
    });
    expect(seen.frozen).toBe(true);
    expect(seen.leaked).toEqual([]);
    expect(seen.members).not.toContain('invoke');
    expect(seen.members).not.toContain('listening');
    expect(seen.members).toEqual([...CALL_NAMES, 'listen', 'shell'].sort());
  });

  test('5. what the page would have to ask for it is not given', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['notifications', 'geolocation', 'camera', 'microphone'] as const).map(
          async name => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  });

  test('6, 7. its policy lets no script in but its own, and comes with every answer', async () => {
    const tried = await page.evaluateHandle(() => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        broken.push(effectiveDirective),
      );
      const script = document.createElement('script');
      script.textContent = 'window.taken = "over"';
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.taken = 1">';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(script, image, frame);
      return { broken, put: [script, image, frame] };
    });
    await expect
      .poll(() => tried.evaluate(({ broken }) => broken))
      .toEqual(expect.arrayContaining(['frame-src', 'script-src-attr', 'script-src-elem']));
    await tried.evaluate(({ put }) => {
      for (const each of put) each.remove();
    });
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    const sent = await page.evaluate(async () => {
      const answer = await fetch('/index.html');
      return Object.fromEntries(answer.headers);
    });
    for (const [name, value] of Object.entries(RESPONSE_HEADERS)) {
      expect(sent[name.toLowerCase()], name).toBe(value);
    }
  });

  test('7. no text becomes a program', async () => {
    // In a turn of its own: what a test evaluates is not held to the policy.
    const tried = await page.evaluate(
      () =>
        new Promise(resolve =>
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')());
            } catch (error) {
              resolve((error as Error).name);
            }
          }),
        ),
    );
    expect(tried).toBe('EvalError');
  });

  test('9, 10. no features that are not finished', async () => {
    const source = await readFile('out/main/index.js', 'utf8');
    expect(source).not.toMatch(/experimentalFeatures|enableBlinkFeatures|allowRunningInsecure/);
  });

  test('11, 12. no page within the page', async () => {
    expect(await page.locator('webview, iframe, object, embed').count()).toBe(0);
  });

  test('13. the page goes nowhere else', async () => {
    const before = page.url();
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,hello']) {
      await follow(address);
      await page.evaluate(to => location.assign(to), address).catch(() => {});
      // What does not happen gives no sign: it is given time to.
      await page.waitForTimeout(500);
      expect(page.url(), address).toBe(before);
      expect(await page.locator('.minute-editor').count(), address).toBe(1);
    }
  });

  test('14. no second window opens', async () => {
    const { origin } = new URL(page.url());
    await follow(`${origin}/`, '_blank');
    await page.evaluate(to => void window.open(to), `${origin}/index.html`);
    await page.waitForTimeout(800);
    await expect.poll(() => page.context().pages().length).toBe(1);
    const windows = await program.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(windows).toBe(1);
  });

  test('15. only web and e-mail addresses leave the program, once each', async () => {
    const before = (await opened()).length;
    await follow('https://example.org/paper', '_blank');
    for (const address of ['file:///etc/passwd', 'smb://server/share', 'ms-msdt:/id']) {
      await follow(address, '_blank');
      await page.evaluate(to => window.minutebookHost?.openOutside(to), address);
    }
    // The last, so that once it is opened all others were answered.
    await follow('mailto:chair@example.org', '_blank');
    await expect
      .poll(async () => (await opened()).slice(before))
      .toEqual(['https://example.org/paper', 'mailto:chair@example.org']);
  });

  test('16. the Electron it is built for is a current one', async () => {
    const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(Number.parseInt(devDependencies.electron, 10)).toBeGreaterThanOrEqual(45);
  });

  test('17. a page that is not the window’s own is answered nothing', async () => {
    // A frame at the program's own address, which the policy would not let in, has no host either.
    const inFrame = await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const has = frame.contentWindow !== null && 'minutebookHost' in frame.contentWindow;
      frame.remove();
      return has;
    });
    expect(inFrame).toBe(false);
  });

  test('18. the program’s own scheme serves its own files and no others', async () => {
    const answers = await page.evaluate(() =>
      Promise.all(
        [
          '/..%2fmain%2findex.js',
          '/%2e%2e/main/index.js',
          '/..%5cmain%5cindex.js',
          '/assets/..%2f..%2fmain%2findex.js',
          '/%2fetc%2fpasswd',
          '/no-such-file.js',
        ].map(address => fetch(address).then(answer => answer.status)),
      ),
    );
    expect(answers).toEqual([404, 404, 404, 404, 404, 404]);
    expect(
      await page.evaluate(() => fetch('/', { method: 'POST' }).then(({ status }) => status)),
    ).toBe(404);
  });
});
