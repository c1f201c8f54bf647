import type { WithNotices } from '../../shared/model/notice';
import { runChangeRegister } from './change-register-command';
import { runChangeStatus } from './change-status-command';
import { runExport } from './export-command';
import { runList } from './list-command';
import { runPack } from './pack-command';
import { runRead } from './read-command';
import { Refusal, type Request } from './requests';
import { requestOf, USAGE } from './usage';

/** Exit codes: done, our own mistake, and a request that cannot be carried out. */
const DONE = 0;
const FAILED = 1;
const REFUSED = 2;

/**
 * Runs the command line: prints what was asked on standard output, and a refusal or a remark as one
 * line on standard error. Gives the exit code.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 1 && (args[0] === '--help' || args[0] === '-h')) {
    console.log(USAGE);
    return DONE;
  }
  try {
    const { value, notices } = await answerTo(requestOf(args));
    for (const { message } of notices) complain(message);
    console.log(value);
    return DONE;
  } catch (error) {
    if (error instanceof Refusal) {
      complain(error.message);
      return REFUSED;
    }
    console.error(error);
    return FAILED;
  }
}

/** A message may name a file, and the name of a file may hold a new line. */
function complain(message: string): void {
  console.error(`minutebook: ${message.replace(/\s*[\r\n]\s*/g, ' ')}`);
}

function answerTo(request: Request): Promise<WithNotices<string>> {
  switch (request.command) {
    case 'read':
      return runRead(request);
    case 'export':
      return runExport(request);
    case 'pack':
      return runPack(request);
    case 'list':
      return runList(request);
    case 'changeStatus':
      return runChangeStatus(request);
    case 'changeRegister':
      return runChangeRegister(request);
  }
}
