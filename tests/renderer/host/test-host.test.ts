import { hostContract } from '../../support/host-contract';
import { testHost } from '../../support/test-host';

hostContract('of the tests', async () => {
  const host = testHost();
  return {
    // Each member takes what its own name asks for.
    ask: (name, ...asked) => (host[name] as (...given: unknown[]) => never)(...asked),
    she: {
      chooses: async file => {
        host.she.chooses = file;
      },
      savesAs: async name => {
        host.she.savesAs = name;
      },
      choosesFolder: async leaves => {
        host.she.choosesFolder = leaves ? null : 'Backups';
      },
      takes: async line => {
        host.she.takes = line;
      },
    },
    saved: async name => host.saved.get(name) ?? null,
    opened: async () => host.opened,
    lacks: [],
    stop: async () => {},
  };
});
