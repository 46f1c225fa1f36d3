import { joinTexts } from '../bytes/join-texts'
import type { TextColumn } from '../../../model/customer-table'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

/** Fills a column of texts with their bytes. */
export function textFiller(room: FillingRoom): ColumnFiller & { finish(): TextColumn } {
  const bytes = createGrowingArray('u8', room)
  const offsets = createGrowingArray('u32', room)
  offsets.append([0])
  return {
    take(batch) {
      const { texts, textEnds, count } = batch
      const length = joinTexts(batch, bytes.length, texts, textEnds)
      bytes.append(texts.subarray(0, length))
      offsets.append(textEnds.subarray(0, count))
    },
    finish: () => ({ kind: 'text', bytes: bytes.finish(), offsets: offsets.finish() })
  }
}
