import { unknownAge } from '../../../model/customer-table'
import { createByteDictionary, type Learnt } from '../bytes/byte-dictionary'
import { rowsInBatch } from '../bytes/row-batch'
import { parseAge, type WrittenAge } from '../values/parse-age'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

const mostRemembered = 20_000

/** Fills a column of ages, exact or bands. What a text means is remembered. */
export function ageFiller(room: FillingRoom): ColumnFiller {
  const ages: WrittenAge[] = [{ from: unknownAge, to: unknownAge }]
  const numberOfBytes = createByteDictionary(room.memory)
  const from = createGrowingArray('i16', room)
  const to = createGrowingArray('i16', room)
  const some = { from: new Int16Array(rowsInBatch), to: new Int16Array(rowsInBatch) }
  const numbers = new Map<string, number>()

  const learn = (text: string): Learnt | null => {
    const age = parseAge(text)
    if (age === null) return null
    const name = `${age.from} ${age.to}`
    const code = numbers.get(name) ?? ages.push(age) - 1
    numbers.set(name, code)
    return { code, remember: numbers.size < mostRemembered }
  }

  return {
    take(batch, reject) {
      const { codes, odd, count } = batch
      const odds = numberOfBytes.look(batch, learn)
      for (let each = 0; each < odds; each++) reject(odd[each] ?? 0, 'notAnAge')
      for (let row = 0; row < count; row++) {
        const age = ages[codes[row] ?? 0]
        some.from[row] = age?.from ?? unknownAge
        some.to[row] = age?.to ?? unknownAge
      }
      from.append(some.from.subarray(0, count))
      to.append(some.to.subarray(0, count))
    },
    finish: () => ({ kind: 'age', from: from.finish(), to: to.finish() })
  }
}
