// node packaging/icons/draw.mjs: draws the icons in resources/icons anew, from two SVG files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { APPLE_SIZES, appleIcon, windowsIcon } from './icon-files.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ICONS = path.join(ROOT, 'resources/icons');
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
});
const page = await browser.newPage();
const program = await drawn('renderer/theme/icon.svg');
const document = await drawn('resources/icons/document.svg');
await browser.close();

await mkdir(path.join(ICONS, 'linux'), { recursive: true });
for (const size of LINUX_SIZES) await write(`linux/${size}x${size}.png`, program.get(size));
for (const [name, pictures] of Object.entries({ icon: program, document })) {
  await write(`${name}.ico`, windowsIcon(ofSizes(pictures, WINDOWS_SIZES)));
  await write(`${name}.icns`, appleIcon(ofSizes(pictures, APPLE_SIZES)));
}

/** The pictures of an SVG file by their size; where nothing is drawn they let the ground through. */
async function drawn(file) {
  const svg = await readFile(path.join(ROOT, file), 'utf8');
  const pictures = new Map();
  for (const size of new Set([...WINDOWS_SIZES, ...LINUX_SIZES, ...APPLE_SIZES])) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    pictures.set(size, await page.screenshot({ omitBackground: true }));
  }
  return pictures;
}

function ofSizes(pictures, sizes) {
  return sizes.map(size => ({ size, png: pictures.get(size) }));
}

function write(name, bytes) {
  return writeFile(path.join(ICONS, name), bytes);
}
