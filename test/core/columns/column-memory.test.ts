import { describe, expect, it } from 'vitest'
import { createColumnMemory, memoryOf } from '../../../src/core/columns/column-memory'
import { loadLoops } from '../../../src/node/load-loops'

const module = loadLoops()

describe.each([
  { name: 'with WebAssembly', make: () => createColumnMemory(module) },
  { name: 'of plain arrays', make: () => createColumnMemory(null) }
])('a memory of columns $name', ({ make }) => {
  it('gives out zeros that stay apart', () => {
    const memory = make()
    const days = memory.allocate('i32', 1001)
    const codes = memory.allocate('u8', 3)
    days.fill(-1)
    expect([...codes]).toEqual([0, 0, 0])
    codes.fill(7)
    expect(days.every((day) => day === -1)).toBe(true)
  })

  it('keeps what it gave out when it grows', () => {
    const memory = make()
    const first = memory.allocate('f64', 10).fill(1.5)
    const large = memory.allocate('u32', 8_000_000)
    large[7_999_999] = 5
    expect([first[9], large[7_999_999], large[0]]).toEqual([1.5, 5, 0])
    first[0] = 2.5
    expect(memory.place(first)[0]).toBe(2.5)
  })

  it('gives back what an array does not need', () => {
    const memory = make()
    const generous = memory.allocate('u8', 1_000_000)
    generous.fill(9)
    const exact = memory.shrink(generous, 10)
    expect([...exact]).toEqual(Array.from({ length: 10 }, () => 9))
    const next = memory.allocate('u16', 5000)
    expect(next.every((value) => value === 0)).toBe(true)
    expect(memory.bytes()).toBeLessThan(20_000)
    next.fill(3)
    expect([...exact]).toEqual(Array.from({ length: 10 }, () => 9))
  })

  it('gives out again, as zeros, what was given back', () => {
    const memory = make()
    const first = memory.allocate('u32', 100).fill(1)
    const used = memory.bytes()
    memory.free(first)
    const again = memory.allocate('u32', 100)
    expect(again.every((value) => value === 0)).toBe(true)
    expect(memory.bytes()).toBe(used)
  })

  it('knows its arrays, and parts of them', () => {
    const memory = make()
    const array = memory.allocate('i16', 50)
    expect(memoryOf(array)).toBe(memory)
    expect(memoryOf(array.subarray(5))).toBe(memory)
    expect(memory.holds(array)).toBe(true)
    expect(memory.holds(new Int16Array(5))).toBe(false)
    expect(memoryOf(new Int16Array(5))).toBe(null)
    expect(make().holds(array)).toBe(false)
  })
})

describe('a memory with WebAssembly', () => {
  it('is there in the tests as in the program', () => {
    expect(module).not.toBe(null)
    expect(createColumnMemory(module).loops).not.toBe(null)
  })

  it('takes in arrays of others and leaves its own', () => {
    const memory = createColumnMemory(module)
    const other = Float64Array.of(1, NaN, -0)
    const placed = memory.place(other)
    expect(placed).not.toBe(other)
    expect(placed).toEqual(other)
    expect(memory.place(placed)).toBe(placed)
    expect(memory.place(placed.subarray(1))).toHaveLength(2)
  })

  it('shows another thread the same bytes', () => {
    const memory = createColumnMemory(module)
    const mine = memory.allocate('u8', 4)
    const theirs = structuredClone(mine)
    theirs[2] = 9
    expect([...mine]).toEqual([0, 0, 9, 0])
  })
})
