import { test } from 'vitest';
import type { KeyToPaint } from './key-to-paint';
import { pageFigures } from './page-figures';

/** Prints what a key costs beside the same key in a plain textarea. It asserts nothing: a bench. */
test('keystroke to paint', async () => {
  const lines = (await pageFigures()).flatMap(({ size, editor, textarea }) => [
    `${size}  the minutes    ${inWords(editor)}`,
    `${size}  plain textarea ${inWords(textarea)}`,
    `${size}  ratio of p95   ${(editor.p95 / textarea.p95).toFixed(2)}`,
  ]);
  process.stdout.write(`\nFrom key to paint, in milliseconds:\n${lines.join('\n')}\n`);
}, 300_000);

function inWords({ p50, p95, p99 }: KeyToPaint): string {
  return `p50 ${p50.toFixed(1)}  p95 ${p95.toFixed(1)}  p99 ${p99.toFixed(1)}`;
}
