import type { Page } from 'playwright-core';

/** A piece of text that is hard to read against what lies behind it. */
export interface FaintText {
  readonly text: string;
  readonly ratio: number;
}

/**
 * The texts of the page whose contrast is under what WCAG 2.2 asks at level AA (1.4.3): 4.5 to 1,
 * or 3 to 1 for large text (24 px, or 18.66 px in bold).
 */
export function faintTexts(page: Page): Promise<FaintText[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    function rgba(colour: string): number[] {
      if (!canvas) throw new Error('No canvas to read colours with.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    }
    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = rgba(colour).map(part => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    function behind(element: Element | null): string {
      if (!element) return 'white';
      const own = getComputedStyle(element).backgroundColor;
      return rgba(own)[3] === 255 ? own : behind(element.parentElement);
    }
    function ratioOf(element: Element): number {
      const colours = [getComputedStyle(element).color, behind(element)];
      const [low = 0, high = 0] = colours.map(luminance).sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    }
    function neededBy(element: Element): number {
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    }
    const faint: FaintText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || !element) continue;
      const ratio = ratioOf(element);
      if (ratio < neededBy(element)) faint.push({ text, ratio });
    }
    return faint;
  });
}
