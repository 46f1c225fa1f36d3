import type { TextColumn } from '../../../model/customer-table'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, uint32s } from './growable'

const encoder = new TextEncoder()

/** A builder whose column is one of texts. */
export interface TextBuilder extends ColumnBuilder {
  finish(): TextColumn
}

/** Builds a column of texts as UTF-8 bytes and offsets. */
export function textBuilder(): TextBuilder {
  const offsets = createGrowable(uint32s)
  let bytes = new Uint8Array(16_384)
  let length = 0
  let known = 0
  offsets.push(0)

  const makeRoom = (more: number): void => {
    if (length + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more))
    larger.set(bytes)
    bytes = larger
  }

  return {
    add(text) {
      makeRoom(text.length * 3)
      length += encoder.encodeInto(text, bytes.subarray(length)).written
      offsets.push(length)
      known++
      return null
    },
    addUnknown: () => offsets.push(length),
    known: () => known,
    finish: () => ({ kind: 'text', bytes: bytes.slice(0, length), offsets: offsets.finish() })
  }
}
