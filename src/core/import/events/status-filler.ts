import { createByteDictionary, type Learnt } from '../bytes/byte-dictionary'
import type { RowBatch } from '../bytes/row-batch'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'
import { statusOfWord } from '../values/return-words'

/** Takes a column of statuses: which lines are of goods returned or cancelled. */
export interface StatusFiller {
  take(batch: RowBatch): void
  /** `returnedLine` or `cancelledLine`; 0 for any other status or none. */
  finish(): Uint8Array
}

/** A line of goods that came back. */
export const returnedLine = 1
/** A line of an order that never took place. */
export const cancelledLine = 2

const codes = { returned: returnedLine, cancelled: cancelledLine }
const learnt = (text: string): Learnt => {
  const status = statusOfWord(text)
  return { code: status ? codes[status] : 0, remember: true }
}

/** A filler of statuses. */
export function statusFiller(room: FillingRoom): StatusFiller {
  const words = createByteDictionary(room.memory)
  const returns = createGrowingArray('u8', room)
  return {
    take(batch) {
      words.look(batch, learnt)
      returns.append(batch.codes.subarray(0, batch.count))
    },
    finish: () => returns.finish()
  }
}
