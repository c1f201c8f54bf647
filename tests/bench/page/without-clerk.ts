import type { Page } from 'playwright-core';

/** Has this page, once it is loaded, work without its clerk: what is asked of it is never answered. */
export async function withoutClerk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const Real = window.Worker;
    const silent = { postMessage: () => {}, terminate: () => {} };
    window.Worker = new Proxy(Real, {
      construct: (worker, [url, options]: [string | URL, WorkerOptions?]) =>
        String(url).includes('clerk-worker') ? silent : new worker(url, options),
    });
  });
}

/** The same that changes nothing, so that neither page has more to run before it than the other. */
export async function withClerk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.Worker = new Proxy(window.Worker, {
      construct: (worker, [url, options]: [string | URL, WorkerOptions?]) =>
        new worker(url, options),
    });
  });
}
