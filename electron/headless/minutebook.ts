import { runExport } from './export-command';
import { runRead } from './read-command';
import { Refusal, type Request, requestOf, USAGE } from './usage';

/** Exit codes: done, our own mistake, and a request that cannot be carried out. */
const DONE = 0;
const FAILED = 1;
const REFUSED = 2;

/** Runs the command line: prints what was asked on standard output and gives the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
    console.log(USAGE);
    return DONE;
  }
  try {
    console.log(await answerTo(requestOf(args)));
    return DONE;
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(`minutebook: ${error.message}`);
      return REFUSED;
    }
    console.error(error);
    return FAILED;
  }
}

function answerTo(request: Request): Promise<string> {
  return request.command === 'read' ? runRead(request) : runExport(request);
}
