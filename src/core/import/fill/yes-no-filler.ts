import { createByteDictionary, type Learnt } from '../bytes/byte-dictionary'
import { parseYesNo } from '../values/parse-yes-no'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

function learnt(text: string): Learnt | null {
  const code = parseYesNo(text)
  return code === 0 ? null : { code, remember: true }
}

/** Fills a column of yes and no. */
export function yesNoFiller(room: FillingRoom): ColumnFiller {
  const codeOfBytes = createByteDictionary(room.memory)
  const values = createGrowingArray('u8', room)
  return {
    take(batch, reject) {
      const odds = codeOfBytes.look(batch, learnt)
      for (let each = 0; each < odds; each++) reject(batch.odd[each] ?? 0, 'notYesNo')
      values.append(batch.codes.subarray(0, batch.count))
    },
    finish: () => ({ kind: 'yesNo', values: values.finish() })
  }
}
