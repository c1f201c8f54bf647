import type { Run } from './report';
import { isTextSeen } from './seen';

/** Whether anything of these runs would be seen on paper. */
export function isVisible(runs: readonly Run[]): boolean {
  return runs.some(run => (run.kind === 'text' ? isTextSeen(run.text) : run.kind === 'footnote'));
}
