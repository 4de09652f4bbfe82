/**
 * Milliseconds that this process has computed since some moment: what bounds of time are held to, since the clock
 * also counts what other programs of a busy machine do.
 */
export function processMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
