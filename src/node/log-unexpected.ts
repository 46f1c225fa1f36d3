/** Tells developers where an unexpected error came from, when PORTRAIT_DESK_LOG is set: its kind and call stack, not its text, which may hold a customer's value. */
export function logUnexpected(error: unknown): void {
  if (!process.env.PORTRAIT_DESK_LOG) return
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  const kind = error instanceof Error ? error.name : typeof error
  process.stderr.write(`unexpected ${kind}\n${frames.join('\n')}\n`)
}
