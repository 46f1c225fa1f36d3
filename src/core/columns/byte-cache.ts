/** Keeps what was made last, up to a number of bytes; the longest unused goes first. */
export interface ByteCache {
  /** What is kept under the key; else it is made, weighed in bytes and kept. */
  remember<T>(key: string, make: () => T, bytesOf: (value: T) => number): T
  /** Whether something is kept under the key. */
  has(key: string): boolean
}

/** An empty cache that holds at most so many bytes; a single value may be larger and is kept until the next one comes. */
export function createByteCache(limit: number): ByteCache {
  const entries = new Map<string, { value: unknown; bytes: number }>()
  let used = 0
  const dropOldest = (): void => {
    for (const [key, { bytes }] of entries) {
      if (used <= limit || entries.size === 1) return
      entries.delete(key)
      used -= bytes
    }
  }
  return {
    remember<T>(key: string, make: () => T, bytesOf: (value: T) => number): T {
      const found = entries.get(key)
      if (found) {
        entries.delete(key)
        entries.set(key, found)
        return found.value as T
      }
      const value = make()
      const bytes = bytesOf(value)
      entries.set(key, { value, bytes })
      used += bytes
      dropOldest()
      return value
    },
    has: (key) => entries.has(key)
  }
}
