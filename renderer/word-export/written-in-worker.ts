import type { KeptTemplate } from '../../shared/outs/used-template';
import type { FileFormat } from '../../shared/report/file-format';
import type { Report } from '../../shared/report/report';
import { inOutWorker } from '../outs/in-out-worker';
import type { OutFile } from '../outs/out-questions';

/** A report as a file, perhaps on stationery, written in a worker of its own: typing goes on meanwhile. */
export function writtenInWorker({
  report,
  format,
  template,
}: {
  readonly report: Report;
  readonly format: FileFormat;
  readonly template: KeptTemplate | null;
}): Promise<OutFile> {
  return inOutWorker(ask => ask('report', report, format, template));
}
