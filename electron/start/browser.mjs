import { spawn } from 'node:child_process';
import path from 'node:path';
import { preview } from 'vite';
import { ROOT } from './root.mjs';

/**
 * Serves the built page to this computer alone.
 * @param {number} port always the same one: what the browser keeps belongs to the address
 * @returns {Promise<string | null>} the address, or `null` where another program has the port
 */
export async function serveWeb(port) {
  const configFile = path.join(ROOT, 'vite.web.config.ts');
  try {
    await preview({ configFile, logLevel: 'silent', preview: { port, open: false } });
  } catch (error) {
    if (/already in use/.test(String(error))) return null;
    throw error;
  }
  return addressOf(port);
}

/** @param {number} port */
export function addressOf(port) {
  return `http://127.0.0.1:${port}/`;
}

/**
 * Opens the address in her own browser. Where there is none, nothing happens.
 * @param {string} address
 */
export function openInBrowser(address) {
  const [command, ...args] = opener(address);
  if (!command) return;
  const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsHide: true });
  child.once('error', () => {});
  child.unref();
}

function opener(address) {
  if (process.platform === 'darwin') return ['open', address];
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open', address] : [];
}
