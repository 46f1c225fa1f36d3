const pageBytes = 65_536
const growthPages = 256
/** Every stretch begins at a multiple of this many bytes; loops may read that far beyond its end. */
const alignment = 256

/** The stretches of a memory, by their sizes in bytes. The first page belongs to the loops. */
export interface GivenBytes {
  /** Where so many bytes lie, how long their stretch is, and whether it may hold something old; null when there is no room. */
  take(size: number): { readonly start: number; readonly room: number; readonly used: boolean } | null
  /** Takes back what lies beyond `wanted` bytes of a stretch when it is the last one. */
  shrink(start: number, size: number, wanted: number): void
  giveBack(start: number, size: number): void
  /** Bytes given out and not taken back. */
  bytes(): number
}

/** Which bytes of a memory are given out: from the end on, or a stretch of the same size that was given back. */
export function createGivenBytes(memory: WebAssembly.Memory): GivenBytes {
  let end = pageBytes
  let written = end
  let bytes = 0
  const free = new Map<number, number[]>()
  const hasRoomTo = (wanted: number): boolean => {
    const missing = Math.ceil((wanted + alignment - memory.buffer.byteLength) / pageBytes)
    return missing <= 0 || grown(memory, Math.max(missing, growthPages)) || grown(memory, missing)
  }
  return {
    bytes: () => bytes,
    take(size) {
      const room = roomFor(size)
      const again = free.get(room)?.pop()
      if (again !== undefined) {
        bytes += room
        return { start: again, room, used: true }
      }
      if (!hasRoomTo(end + room)) return null
      bytes += room
      const start = end
      const used = start < written
      end += room
      written = Math.max(written, end)
      return { start, room, used }
    },
    shrink(start, size, wanted) {
      if (start + roomFor(size) !== end) return
      end = start + roomFor(wanted)
      bytes -= roomFor(size) - roomFor(wanted)
    },
    giveBack(start, size) {
      const room = roomFor(size)
      bytes -= room
      const alike = free.get(room)
      if (alike) alike.push(start)
      else free.set(room, [start])
    }
  }
}

function grown(memory: WebAssembly.Memory, pages: number): boolean {
  try {
    memory.grow(pages)
    return true
  } catch {
    return false
  }
}

function roomFor(size: number): number {
  return Math.max(alignment, Math.ceil(size / alignment) * alignment)
}
