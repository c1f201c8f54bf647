import path from 'node:path';

/** The folder of the program: where package.json is. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
