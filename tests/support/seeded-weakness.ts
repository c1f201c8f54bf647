import type { Plugin } from 'vite';

/** A weakness that is sown into the program, to see that a test finds it. */
export interface Weakness {
  readonly name: string;
  /** Where it is sown, from the root of the project: what stands there, and what then does. */
  readonly sown: readonly (readonly [file: string, stands: string, becomes: string])[];
  /** The project and the file of the test that must fail, and what it then says. */
  readonly foundBy: readonly [project: 'unit' | 'desktop', file: string, says: string];
}

const CHECKLIST = 'tests/desktop/security/checklist.test.ts';
const GUARDS = 'electron/main/window/guards.ts';
const OPENING = 'electron/main/window/open-window.ts';
const START = 'electron/main/index.ts';

/** The weaknesses that every desktop program of this kind has had somewhere. */
export const WEAKNESSES: readonly Weakness[] = [
  {
    name: 'the page may go anywhere',
    sown: [[GUARDS, 'if (!isOwnAddress(event.url)) event.preventDefault();', '']],
    foundBy: ['desktop', CHECKLIST, '× 13. the page goes nowhere else'],
  },
  {
    name: 'windows may be opened',
    sown: [[GUARDS, "return { action: 'deny' };", "return { action: 'allow' };"]],
    foundBy: ['desktop', CHECKLIST, '× 14. no second window opens'],
  },
  {
    name: 'any address is opened outside',
    sown: [['electron/main/open-outside.ts', 'if (!isOutsideLink(address)) {', 'if (false) {']],
    foundBy: ['desktop', CHECKLIST, '× 15. only web and e-mail addresses'],
  },
  {
    name: 'no sandbox',
    sown: [
      [OPENING, 'sandbox: true', 'sandbox: false'],
      [START, 'app.enableSandbox();', ''],
    ],
    foundBy: ['desktop', CHECKLIST, 'refuses a window with sandbox: false'],
  },
  {
    name: 'no isolation of the preload',
    sown: [[OPENING, 'contextIsolation: true', 'contextIsolation: false']],
    foundBy: ['desktop', CHECKLIST, 'refuses a window with contextIsolation: false'],
  },
  {
    name: 'scripts within the page',
    sown: [
      [
        'electron/main/response-headers.ts',
        '"script-src \'self\'"',
        "\"script-src 'self' 'unsafe-inline'\"",
      ],
    ],
    foundBy: ['desktop', CHECKLIST, '× 6, 7. its policy lets no script in'],
  },
  {
    name: 'files outside the program are served',
    sown: [
      [
        'electron/main/asset-path.ts',
        'return file.startsWith(path.resolve(root) + path.sep) ? file : null;',
        'return file;',
      ],
    ],
    foundBy: ['desktop', CHECKLIST, '× 18. the program’s own scheme'],
  },
  {
    name: 'files are written in their place',
    sown: [
      [
        'electron/files/write-whole.ts',
        'await writeFlushed(beside, content);\n    await renamePatiently(beside, file);',
        "const handle = await open(file, 'w');\n    await handle.writeFile(content);\n    await handle.close();",
      ],
    ],
    foundBy: ['unit', 'tests/electron/files/write-whole.test.ts', '× leaves after each'],
  },
  {
    name: 'two programs on one book',
    sown: [[START, 'if (app.requestSingleInstanceLock()) start();', 'if (true) start();']],
    foundBy: ['desktop', 'tests/desktop/files.test.ts', '× a second start hands its files'],
  },
  {
    name: 'every sender is believed',
    sown: [
      [
        'electron/main/host/serve-host.ts',
        'return frame !== null && frame.parent === null && isOwnAddress(frame.url);',
        'return frame !== undefined;',
      ],
    ],
    foundBy: [
      'unit',
      'tests/electron/main/host/serve-host.test.ts',
      '× of no frame at all is refused',
    ],
  },
  {
    name: 'every permission is granted',
    sown: [
      [GUARDS, 'decide(false)', 'decide(true)'],
      [GUARDS, 'session.setPermissionCheckHandler(() => false);', ''],
    ],
    foundBy: ['desktop', CHECKLIST, '× 5. what the page would have to ask for'],
  },
];

/** Sows the weakness that `SEEDED_WEAKNESS` names into what is built; nothing where it names none. */
export function seededWeakness(): Plugin {
  const name = process.env['SEEDED_WEAKNESS'];
  const weakness = WEAKNESSES.find(each => each.name === name);
  if (name && !weakness) throw new Error(`There is no weakness “${name}”.`);
  return {
    name: 'seeded-weakness',
    enforce: 'pre',
    transform: (code, id) => {
      const sown = weakness?.sown.filter(([file]) => id.endsWith(`/${file}`)) ?? [];
      return sown.length === 0 ? null : sown.reduce(sow, code);
    },
  };
}

function sow(code: string, [file, stands, becomes]: Weakness['sown'][number]): string {
  if (!code.includes(stands)) throw new Error(`${file} no longer has “${stands}”.`);
  return code.replace(stands, () => becomes);
}
