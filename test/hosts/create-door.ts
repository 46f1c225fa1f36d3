/** A door that work waits at: `reached` settles when somebody stands before it. */
export function createDoor() {
  let open: () => void = () => undefined
  let arrive: () => void = () => undefined
  const opened = new Promise<void>((resolve) => (open = resolve))
  const reached = new Promise<void>((resolve) => (arrive = resolve))
  return {
    reached,
    open: () => open(),
    pass: () => {
      arrive()
      return opened
    }
  }
}
