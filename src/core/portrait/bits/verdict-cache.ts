import type { Bits } from '../../columns/bits'
import type { SetBlocks } from '../../columns/set-blocks'
import { createSetLeases, type SetLeases } from './set-leases'
import type { Verdict } from './verdict'

/** Keeps verdicts, in blocks of sets that are used again. */
export interface VerdictCache extends Pick<SetLeases, 'hold'> {
  /** The verdict kept under the key; else it is made and kept. */
  remember(key: string, make: () => Verdict): Verdict
  /** Whether a verdict is kept under the key. */
  has(key: string): boolean
  /** Begins a preview: until it is ended (by the answer, once) all sets stay where they are. */
  lease(): () => void
}

interface Entry {
  readonly verdict: Verdict
  /** The sets in blocks that this verdict was made with. */
  readonly sets: readonly Bits[]
  readonly bytes: number
  /** Whether anybody asked for it but the preview that it was made for. */
  isLasting: boolean
}

/** About what an entry takes besides its sets and its key. */
const entryBytes = 400
/** So many previews later, what only one has asked for is let go: the places that a slider passed. */
const patience = 8

/** Keeps at most `limit` bytes; the longest unused goes first. */
export function createVerdictCache(blocks: SetBlocks, limit: number): VerdictCache {
  const leases = createSetLeases(blocks, limit)
  const entries = new Map<string, Entry>()
  const passing = createPassing()
  let used = 0

  const remove = (key: string): void => {
    const entry = entries.get(key)
    entries.delete(key)
    used -= entry?.bytes ?? 0
    leases.letGo(entry?.sets ?? [])
  }
  const keep = (key: string, verdict: Verdict): Verdict => {
    const sets = [verdict.matches, verdict.unknown].filter(blocks.settle)
    const bytes = bytesOf(key, sets)
    entries.set(key, { verdict, sets, bytes, isLasting: !leases.isAny() })
    used += bytes
    if (leases.isAny()) passing.add(key)
    for (const oldest of entries.keys()) {
      if (used <= limit || entries.size === 1) break
      remove(oldest)
    }
    return verdict
  }
  const dropPassed = (): void => {
    for (const key of passing.next()) if (entries.get(key)?.isLasting === false) remove(key)
  }

  return {
    hold: leases.hold,
    has: (key) => entries.has(key),
    lease: () => leases.begin(dropPassed),
    remember(key, make) {
      const found = entries.get(key)
      if (!found) return keep(key, make())
      entries.delete(key)
      entries.set(key, found)
      if (!passing.isOfNow(key)) found.isLasting = true
      return found.verdict
    }
  }
}

function bytesOf(key: string, sets: readonly Bits[]): number {
  return sets.reduce((sum, { words }) => sum + words.byteLength, entryBytes + key.length)
}

/** What the last few previews made. */
function createPassing() {
  let now = new Set<string>()
  const before: ReadonlySet<string>[] = []
  return {
    add: (key: string) => void now.add(key),
    isOfNow: (key: string) => now.has(key),
    /** Begins the next preview; tells what the one so many before it made. */
    next(): Iterable<string> {
      before.push(now)
      now = new Set()
      return (before.length > patience ? before.shift() : null) ?? []
    }
  }
}
