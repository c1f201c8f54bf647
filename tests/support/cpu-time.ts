/**
 * How long the processor worked at this, in milliseconds. Waiting for a machine that is busy with
 * something else does not count, so that a limit on it says something of the work alone.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
