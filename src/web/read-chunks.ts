import type { HostFiles } from './workspace-paths'

type Reader = Awaited<ReturnType<HostFiles['open']>>

/** Bytes read at a time. */
export const chunkBytes = 256 * 1024

/** The bytes of an open file as a stream that closes it and then calls `after`, also when the other side stops reading. */
export function readChunks(reader: Reader, after: () => Promise<void>): ReadableStream<Uint8Array> {
  let position = 0
  const end = async (): Promise<void> => {
    await reader.close().catch(() => undefined)
    await after().catch(() => undefined)
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const bytes = await reader.read(position, chunkBytes)
          position += bytes.byteLength
          if (bytes.byteLength > 0) controller.enqueue(bytes)
          if (position < reader.size && bytes.byteLength > 0) return
          await end()
          controller.close()
        } catch (error) {
          await end()
          controller.error(error)
        }
      },
      cancel: end
    },
    { highWaterMark: 1 }
  )
}
