/** What carries messages between two sides, in order: a worker's port, a pipe of the desktop. */
export interface Channel {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
}
