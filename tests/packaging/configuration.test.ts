import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { GIVEN_ENDINGS } from '../../electron/main/host/given-files';
import { toolOf } from '../../packaging/tools.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What these tests look at of the configuration. */
interface Configuration {
  readonly appId: string;
  readonly publish: unknown;
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly fileAssociations: readonly { readonly ext: string; readonly icon: string }[];
  readonly extraResources: readonly { readonly from: string }[];
  readonly nsis: { readonly license: string; readonly deleteAppDataOnUninstall: boolean };
  readonly win: { readonly target: readonly string[]; readonly icon: string };
  readonly mac: { readonly target: string; readonly icon: string };
  readonly linux: { readonly target: readonly string[]; readonly icon: string };
}

describe.skipIf(!inject('hasBuilder'))('electron-builder.yml', () => {
  let configuration: Configuration;
  /** What electron-builder itself says against a configuration; nothing where it is in order. */
  let objections: (to: object) => Promise<string>;

  beforeAll(async () => {
    const reader = createRequire(toolOf.resolve('app-builder-lib/package.json'));
    const { getConfig, validateConfiguration } = reader('./out/util/config/config');
    configuration = await getConfig(ROOT, path.join(ROOT, 'electron-builder.yml'), null);
    objections = to =>
      validateConfiguration(to, { isEnabled: false, add: () => {} }).then(
        () => '',
        (error: Error) => error.message,
      );
  });

  test('is as electron-builder’s own schema wants it', async () => {
    expect(await objections(configuration)).toBe('');
  });

  test.each([
    ['an unknown member', { nsiss: {} }],
    ['a fuse that there is not', { electronFuses: { runAsNodes: false } }],
    ['an association without an ending', { fileAssociations: [{ name: 'Minutebook' }] }],
  ])('the schema would find %s', async (_, wrong) => {
    expect(await objections({ ...configuration, ...wrong })).toContain('configuration');
  });

  test('makes an installer and a portable program, a dmg, an AppImage and a deb', () => {
    const { win, mac, linux } = configuration;
    expect([win.target, mac.target, linux.target].flat()).toEqual([
      'nsis',
      'portable',
      'dmg',
      'AppImage',
      'deb',
    ]);
  });

  test('names no file that is not there', () => {
    const { win, mac, linux, nsis, fileAssociations, extraResources } = configuration;
    const icons = fileAssociations.flatMap(({ icon }) => [`${icon}.ico`, `${icon}.icns`]);
    const named = [
      ...[win.icon, mac.icon, linux.icon, ...icons].map(icon => `resources/icons/${icon}`),
      nsis.license,
      ...extraResources.map(({ from }) => from).filter(from => !from.startsWith('out/')),
    ];
    expect(named).toHaveLength(7);
    expect(named.filter(file => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });

  test('the files that open with the program are backups, and it opens them', () => {
    expect(configuration.fileAssociations).toEqual([
      expect.objectContaining({ ext: 'minutebook', mimeType: 'application/x-minutebook' }),
    ]);
    for (const { ext } of configuration.fileAssociations) expect(GIVEN_ENDINGS).toContain(ext);
  });

  test('the fuses are as decided in docs/decisions/0026', () => {
    expect(configuration.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
      loadBrowserProcessSpecificV8Snapshot: false,
      enableCookieEncryption: false,
    });
  });

  test('nothing is published, and no feed is asked', () => {
    expect(configuration.publish).toBeNull();
  });

  test('a feed can be given', async () => {
    const publish = { provider: 'generic', url: 'https://updates.minutebook.example' };
    expect(await objections({ ...configuration, publish })).toBe('');
  });

  test('her book stays when the program goes', () => {
    expect(configuration.nsis.deleteAppDataOnUninstall).toBe(false);
  });
});
