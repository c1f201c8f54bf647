import type { Page } from 'playwright-core';

declare global {
  interface Window {
    heldFile: File;
  }
}

/** Gives the page a file that is dropped later: to bring its bytes there is no part of dropping it. */
export async function holdFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const base64 = Buffer.from(bytes).toString('base64');
  await page.evaluate(
    ([called, content]) => {
      const letters = atob(content);
      const held = Uint8Array.from(letters, letter => letter.charCodeAt(0));
      window.heldFile = new File([held], called);
    },
    [name, base64] as const,
  );
}

/** She drops the file that is held onto the window. */
export async function dropHeld(page: Page): Promise<void> {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(window.heldFile);
    const how = { dataTransfer: data, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('drop', how));
  });
}
