import { describe, expect, it } from 'vitest'
import { createColumnMemory } from '../../src/core/columns/column-memory'
import { countBits, fullBits } from '../../src/core/columns/bits'
import { loadLoops } from '../../src/node/load-loops'

describe('the loops on disk', () => {
  it('are found from the sources and run', () => {
    const memory = createColumnMemory(loadLoops())
    const words = memory.place(fullBits(1000).words)
    expect(memory.loops?.countBits(words.byteOffset, words.length)).toBe(1000)
    expect(countBits({ words, length: 1000 })).toBe(1000)
  })
})
