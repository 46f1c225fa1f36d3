import { createDictionary } from '../build/dictionary'
import { createByteDictionary } from '../bytes/byte-dictionary'
import type { ColumnFiller } from './column-filler'
import type { FillingRoom } from './growing-array'
import { createGrowingCodes } from './growing-codes'

/** Fills a column of choices; `normalise` gives the value to keep for a word it recognises. */
export function choiceFiller(room: FillingRoom, normalise?: (text: string) => string | undefined): ColumnFiller {
  const dictionary = createDictionary(normalise)
  const codeOfBytes = createByteDictionary(room.memory)
  const codes = createGrowingCodes(room)
  const learn = (text: string): { code: number; remember: boolean } => ({
    code: dictionary.codeOf(text),
    remember: true
  })
  return {
    take(batch) {
      codeOfBytes.look(batch, learn)
      codes.append(batch.codes.subarray(0, batch.count), dictionary.values.length - 1)
    },
    finish: () => ({ kind: 'choice', codes: codes.finish(), dictionary: [...dictionary.values] })
  }
}
