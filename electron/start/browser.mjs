import { spawn } from 'node:child_process';
import path from 'node:path';
import { preview } from 'vite';
import { waysToOpen } from './browsers.mjs';
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

/** A program that ends this soon, and not well, has opened nothing. In milliseconds. */
const OPENED_AFTER_MS = 2_000;

/**
 * Opens the address in the first way that works; `false` where none does.
 * @param {string} address
 */
export async function openInBrowser(address) {
  for (const [command, ...args] of waysToOpen(address)) {
    if (await opens(command, args)) return true;
  }
  return false;
}

function opens(command, args) {
  return new Promise(resolve => {
    const child = spawn(command, args, { detached: true, stdio: 'ignore', windowsHide: true });
    const timer = setTimeout(() => resolve(true), OPENED_AFTER_MS);
    const ended = isWell => {
      clearTimeout(timer);
      resolve(isWell);
    };
    child.once('error', () => ended(false));
    child.once('exit', code => ended(code === 0));
    child.unref();
  });
}
