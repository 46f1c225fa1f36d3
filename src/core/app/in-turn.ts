/** Makes actions wait for each other. */
export type InTurn = <Args extends unknown[], Result>(
  action: (...args: Args) => Promise<Result>
) => (...args: Args) => Promise<Result>

/** A wrapper whose actions, whichever are called, are done one after the other in the order of the calls. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (action) =>
    (...args) => {
      const done = last.then(() => action(...args))
      last = done.catch(() => undefined)
      return done
    }
}
