import { existsSync } from 'node:fs';
import path from 'node:path';

/** What a Chromium is called where programs are found by their names. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const ON_A_MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/**
 * The ways to open an address on this computer, the best first: a Chromium, in a window of its own
 * without bars, then her own browser. None where there is no screen.
 * @param {string} address
 * @returns {string[][]} each a program with its arguments
 */
export function waysToOpen(address) {
  if (!hasScreen()) return [];
  const chromium = chromiums().find(existsSync);
  const inItsWindow = chromium ? [[chromium, `--app=${address}`]] : [];
  return [...inItsWindow, ownBrowser(address)];
}

function hasScreen() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function chromiums() {
  if (process.platform === 'darwin') {
    return ON_A_MAC.map(each => path.join('/Applications', each));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': older, LOCALAPPDATA } = process.env;
    const folders = [PROGRAMFILES, older, LOCALAPPDATA].filter(Boolean);
    return ON_WINDOWS.flatMap(each => folders.map(folder => path.join(folder, each)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES.flatMap(name => folders.map(folder => path.join(folder, name)));
}

function ownBrowser(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  return ['xdg-open', address];
}
