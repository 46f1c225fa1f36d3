import { comparableText } from '../../../model/comparable-text'

/** Codes for texts: equal under `comparableText` means the same code; the first spelling stays. Code 0 is unknown. */
export interface Dictionary {
  codeOf(text: string): number
  readonly values: readonly string[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A copy that does not keep the long text it was cut from in memory. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : decoder.decode(encoder.encode(text))
}

/** An empty dictionary; `normalise` gives the value to keep for a text it recognises. */
export function createDictionary(normalise?: (text: string) => string | undefined): Dictionary {
  const values: string[] = ['']
  const codeOfSpelling = new Map<string, number>()
  const codeOfComparable = new Map<string, number>()

  const learn = (spelling: string): number => {
    const text = ownCopy(spelling)
    const value = normalise?.(text) ?? text
    const comparable = comparableText(value)
    const code = codeOfComparable.get(comparable) ?? values.push(value) - 1
    codeOfComparable.set(comparable, code)
    codeOfSpelling.set(text, code)
    return code
  }

  return { codeOf: (text) => codeOfSpelling.get(text) ?? learn(text), values }
}
