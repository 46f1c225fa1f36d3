import type { Bits } from '../../columns/bits'
import type { SetBlocks } from '../../columns/set-blocks'
import type { Verdict } from './verdict'

/** Says when the blocks of sets that were let go may be written anew. */
export interface SetLeases {
  /** Begins a preview: until it is ended (by the answer, once) all sets stay where they are. `atEnd` is told before the last one's end. */
  begin(atEnd: () => void): () => void
  isAny(): boolean
  /** A verdict that somebody holds for longer than a preview: its sets are moved when they are let go. */
  hold(verdict: Verdict): Verdict
  /** Sets that are kept no more. Nobody finds them again; who asked for them before may still read them. */
  letGo(sets: readonly Bits[]): void
}

/** No lease yet. While there are some, at most `limit` bytes of sets that were let go stay in their blocks. */
export function createSetLeases(blocks: SetBlocks, limit: number): SetLeases {
  const held = new WeakSet<Bits>()
  let leases = 0
  let gone: Bits[] = []
  let bytes = 0
  const end = (atEnd: () => void): void => {
    if (leases === 1) atEnd()
    if (--leases > 0) return
    for (const bits of gone) (held.has(bits) ? blocks.moveOut : blocks.takeBack)(bits)
    gone = []
    bytes = 0
  }
  return {
    begin(atEnd) {
      leases++
      let isOver = false
      return () => {
        if (!isOver) end(atEnd)
        isOver = true
      }
    },
    isAny: () => leases > 0,
    hold(verdict) {
      held.add(verdict.matches).add(verdict.unknown)
      return verdict
    },
    letGo(sets) {
      for (const bits of sets)
        if (leases === 0 || bytes > limit) blocks.moveOut(bits)
        else {
          gone.push(bits)
          bytes += bits.words.byteLength
        }
    }
  }
}
