import type { FileFormat } from '../../shared/report/file-format';
import type { Report } from '../../shared/report/report';
import { inOutWorker } from '../outs/in-out-worker';
import type { OutFile } from '../outs/out-questions';

/** A report as a file, written in a worker of its own: typing goes on meanwhile. */
export function writtenInWorker({
  report,
  format,
}: {
  readonly report: Report;
  readonly format: FileFormat;
}): Promise<OutFile> {
  return inOutWorker(ask => ask('report', report, format));
}
