/** Hands a body on piece by piece; false, and no further piece, when it is longer than `limit` bytes. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
  take: (chunk: Uint8Array) => Promise<void>
): Promise<boolean> {
  if (!body) return true
  let bytes = 0
  const reader = body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.byteLength
    if (bytes > limit) {
      await reader.cancel().catch(() => undefined)
      return false
    }
    await take(piece.value)
  }
  return true
}
