import type { Log } from '../core/ports/ports'

/** A log on standard error, silent unless PORTRAIT_DESK_LOG is set in the environment. */
export function nodeLog(environment: Readonly<Record<string, string | undefined>>): Log {
  const loud = Boolean(environment['PORTRAIT_DESK_LOG'])
  const line = (level: string, message: string): void => {
    if (loud) process.stderr.write(`${new Date().toISOString()} ${level} ${message}\n`)
  }
  return { info: (message) => line('info', message), warn: (message) => line('warn', message) }
}
