/**
 * A clock that begins now and tells how long the processor has worked since, in milliseconds. Waiting
 * for a machine that is busy with something else does not count, so that a limit on it says something
 * of the work alone.
 */
export function cpuClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
}
