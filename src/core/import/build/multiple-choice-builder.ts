import { isMissing } from '../values/missing'
import type { ColumnBuilder } from './column-builder'
import { createDictionary } from './dictionary'
import { createGrowable, uint32s } from './growable'

/** Builds a column of multiple choices; a value named twice in a cell counts once. */
export function multipleChoiceBuilder(separator: string): ColumnBuilder {
  const dictionary = createDictionary()
  const codes = createGrowable(uint32s)
  const offsets = createGrowable(uint32s)
  let known = 0
  offsets.push(0)
  return {
    add(text) {
      const parts = text.split(separator).map((part) => part.trim())
      const chosen = new Set(parts.filter((part) => !isMissing(part)).map(dictionary.codeOf))
      chosen.forEach((code) => codes.push(code))
      offsets.push(codes.length)
      if (chosen.size > 0) known++
      return null
    },
    addUnknown: () => offsets.push(codes.length),
    known: () => known,
    finish() {
      const all = codes.finish()
      return {
        kind: 'multipleChoice',
        codes: dictionary.values.length <= 0x10000 ? Uint16Array.from(all) : all,
        offsets: offsets.finish(),
        dictionary: [...dictionary.values]
      }
    }
  }
}
