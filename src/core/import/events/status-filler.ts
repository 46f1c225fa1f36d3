import { createByteDictionary, type Learnt } from '../bytes/byte-dictionary'
import type { RowBatch } from '../bytes/row-batch'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'
import { isReturnWord } from '../values/return-words'

/** Takes a column of statuses: which lines are of goods returned or cancelled. */
export interface StatusFiller {
  take(batch: RowBatch): void
  /** 1 for a return, 0 for any other status or none. */
  finish(): Uint8Array
}

const learnt = (text: string): Learnt => ({ code: isReturnWord(text) ? 1 : 0, remember: true })

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
