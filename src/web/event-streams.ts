import type { ApiEvent } from '../contract/api'
import type { Progress } from '../contract/results'

/** One line of an event stream: what the core tells, or the progress of a call by its id. */
export type StreamLine =
  | { readonly kind: 'event'; readonly event: ApiEvent }
  | { readonly kind: 'progress'; readonly call: string; readonly progress: Progress }

/** The pages that listen. */
export interface EventStreams {
  /** A new stream of lines of JSON; an empty line is a sign of life. */
  open(): ReadableStream<Uint8Array>
  tell(line: StreamLine): void
  /** Ends all streams. */
  close(): void
}

/** A page that reads so slowly that this many lines wait is let go; it opens a new stream. */
const waitingLines = 10_000

/** Makes the streams of a host; `heartbeatTime` in milliseconds. */
export function createEventStreams(heartbeatTime: number): EventStreams {
  const listeners = new Set<ReadableStreamDefaultController<Uint8Array>>()
  const encoder = new TextEncoder()
  const say = (text: string): void => {
    const bytes = encoder.encode(text)
    for (const listener of listeners) {
      if ((listener.desiredSize ?? 0) > -waitingLines) listener.enqueue(bytes)
      else if (listeners.delete(listener)) listener.close()
    }
  }
  const heartbeat = setInterval(() => say('\n'), heartbeatTime)
  heartbeat.unref()
  return {
    open() {
      let own: ReadableStreamDefaultController<Uint8Array>
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller
          controller.enqueue(encoder.encode('\n'))
          listeners.add(controller)
        },
        cancel: () => void listeners.delete(own)
      })
    },
    tell: (line) => say(`${JSON.stringify(line)}\n`),
    close() {
      clearInterval(heartbeat)
      listeners.forEach((listener) => listener.close())
      listeners.clear()
    }
  }
}
