/** What the launcher sends: a function as text, to be run beside the program. */
interface Asked {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

/** Runs here what a test evaluates, with the whole of Electron; ends with the test. */
export function evaluateWhatIsSent(electron: Record<string, unknown>) {
  process.on('message', ({ id, source, argument }: Asked) => {
    void run(source, electron, argument).then(
      value => process.send?.({ id, value }),
      (error: unknown) => process.send?.({ id, message: String(error) }),
    );
  });
  process.once('disconnect', () => process.exit(0));
}

async function run(source: string, electron: unknown, argument: unknown): Promise<unknown> {
  // A test's own function, as Playwright runs it in Electron.
  // biome-ignore lint/security/noGlobalEval: there is no other way to run what was sent as text
  // biome-ignore lint/complexity/noCommaOperator: called by another name it sees no local variable
  const evaluated: unknown = (0, eval)(`(${source})`);
  if (typeof evaluated !== 'function') throw new Error('What was sent is no function.');
  return evaluated(electron, argument);
}
