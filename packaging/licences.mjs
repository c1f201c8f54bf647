import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../electron/start/root.mjs';

/** What a licence calls itself, and what an author adds to it. */
const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** Licences of what is in the program and comes from no package, a file each. */
const OF_DATA = path.join(ROOT, 'packaging/licences');

/**
 * The licences of all that is built into the program, as their authors ask to have them handed on:
 * those of the dependencies in package.json, of what they depend on, and of data from elsewhere.
 */
export async function licences() {
  const { packages } = JSON.parse(await readFile(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const shipped = Object.entries(packages).filter(
    ([at, { dev, devOptional }]) => at !== '' && !dev && !devOptional,
  );
  const texts = await Promise.all(shipped.map(([at, { version }]) => licenceOf(at, version)));
  return `${HEAD}\n${[...texts, ...(await licencesOfData())].join('\n')}`;
}

async function licencesOfData() {
  const files = (await readdir(OF_DATA)).sort();
  return Promise.all(
    files.map(async file =>
      titled(path.parse(file).name, await readFile(path.join(OF_DATA, file), 'utf8')),
    ),
  );
}

async function licenceOf(at, version) {
  const folder = path.join(ROOT, at);
  const { name, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter(file => LICENCE.test(file)).sort();
  const texts = await Promise.all(files.map(file => readFile(path.join(folder, file), 'utf8')));
  return titled(
    `${name} ${version}: ${typeof license === 'string' ? license : 'see below'}`,
    ...texts,
  );
}

function titled(title, ...texts) {
  return [`\n${title}\n${'='.repeat(title.length)}\n`, ...texts].join('\n');
}

const HEAD = `Minutebook is built with the work of others, with thanks. Their licences follow; those of Electron
and Chromium are in files of their own.
`;
