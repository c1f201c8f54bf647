/** What comes of some work where the computer stands in another zone of time. */
export function inTimeZone<T>(zone: string, work: () => T): T {
  const before = process.env['TZ'];
  try {
    process.env['TZ'] = zone;
    return work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}
