import { loopsOver, memoryOf } from '../../columns/column-memory'
import type { Loops } from '../../columns/loops'
import { tableAddress } from '../../columns/scratch'

/** Codes of a column, one a row. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Writes for each row what a table says of its code: 1 true, 0 false. Every code has a place in the table. */
export function lookUp(codes: Codes, table: Uint8Array, words: Uint32Array): void {
  const loops = loopsOver(codes, words)
  const memory = memoryOf(codes)
  if (!loops || !memory) return lookUpPlainly(codes, table, words)
  const isBytes = codes instanceof Uint8Array
  const address = tableAddress(memory, isBytes ? bitsOfTable(table) : table)
  loopOf(loops, codes)(codes.byteOffset, codes.length, address, words.byteOffset)
}

function loopOf(loops: Loops, codes: Codes): Loops['lookUpBytes'] {
  if (codes instanceof Uint8Array) return loops.lookUpBytes
  return codes instanceof Uint16Array ? loops.lookUpHalves : loops.lookUpWords
}

function bitsOfTable(table: Uint8Array): Uint8Array {
  const bits = new Uint8Array(32)
  table.forEach((meaning, code) => {
    if (meaning === 1) bits[code >>> 3] = (bits[code >>> 3] ?? 0) | (1 << (code & 7))
  })
  return bits
}

function lookUpPlainly(codes: Codes, table: Uint8Array, words: Uint32Array): void {
  const rows = codes.length
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    for (let bit = 0; row < end; row++, bit++) isTrue |= (table[codes[row] as number] as number) << bit
    words[word] = isTrue
  }
}
