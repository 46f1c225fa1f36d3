/** How long repeats of a signal are taken for the same wish: a terminal and the parents of a process each send it. */
const patience = 3_000

/** Calls `stop` once when the user or the system asks the process to end; who asks again after 3 seconds is obeyed at once. */
export function onStopSignal(stop: () => void): void {
  let asked: number | null = null
  const heard = (): void => {
    if (asked === null) {
      asked = performance.now()
      stop()
    } else if (performance.now() - asked > patience) process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard)
}
