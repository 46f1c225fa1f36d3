/** Tells every listener, in the order they came. */
export interface Emitter<Event> {
  emit(event: Event): void
  /** Listens until the returned function is called. */
  listen(listener: (event: Event) => void): () => void
}

/** An emitter without listeners. */
export function createEmitter<Event>(): Emitter<Event> {
  const listeners = new Set<(event: Event) => void>()
  return {
    emit: (event) => listeners.forEach((listener) => listener(event)),
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
