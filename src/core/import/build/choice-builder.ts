import type { ColumnBuilder } from './column-builder'
import { createDictionary } from './dictionary'
import { createGrowable, uint32s } from './growable'

/** The same codes in the narrowest array that holds the largest. */
function narrowed(codes: Uint32Array, largest: number): Uint8Array | Uint16Array | Uint32Array {
  if (largest <= 0xff) return Uint8Array.from(codes)
  return largest <= 0xffff ? Uint16Array.from(codes) : codes
}

/** Builds a column of choices; `normalise` gives the value to keep for a word it recognises. */
export function choiceBuilder(normalise?: (text: string) => string | undefined): ColumnBuilder {
  const dictionary = createDictionary(normalise)
  const codes = createGrowable(uint32s)
  let known = 0
  return {
    add(text) {
      codes.push(dictionary.codeOf(text))
      known++
      return null
    },
    addUnknown: () => codes.push(0),
    known: () => known,
    finish: () => ({
      kind: 'choice',
      codes: narrowed(codes.finish(), dictionary.values.length - 1),
      dictionary: [...dictionary.values]
    })
  }
}
