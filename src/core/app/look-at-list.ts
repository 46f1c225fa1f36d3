import type { ListLook } from '../../contract/list-results'
import { comparableText } from '../../model/comparable-text'
import { textsOfColumn } from '../identity/kinds-of-fields'
import type { TextOfRow } from '../identity/shared-values'
import type { ListSpelling } from '../portrait/around/around'

/** Rows between two steps. */
const stride = 4096

/** What of a list is looked for, and where. */
export interface Looking {
  readonly column: Parameters<typeof textsOfColumn>[0]
  readonly rows: number
  readonly values: readonly string[]
  readonly spelling: ListSpelling | null
  /** So many values that nobody has are told. */
  readonly limit: number
}

/** How many of a list's values a column has, in how many rows, and which it has not; in steps. */
export function* lookSteps(looking: Looking): Generator<void, Omit<ListLook, 'how' | 'skipped'>> {
  const { column, rows, values, spelling, limit } = looking
  const firstOf = new Map<string, string>()
  let repeated = 0
  for (const value of values)
    for (const key of keysOfText(value, spelling)) {
      if (firstOf.has(key)) repeated++
      else firstOf.set(key, value)
    }
  const { found, customers } = yield* findSteps(textsOfColumn(column), rows, spelling, firstOf)
  const missing = [...firstOf].filter(([key]) => !found.has(key)).map(([, value]) => value)
  return { values: firstOf.size, repeated, found: found.size, customers, missing: missing.slice(0, limit) }
}

export interface Found {
  readonly found: ReadonlySet<string>
  readonly customers: number
}

/** Which of the wanted forms a column has, and in how many rows; in steps. */
export function* findSteps(
  textOf: TextOfRow | null,
  rows: number,
  spelling: ListSpelling | null,
  wanted: { readonly size: number; has(key: string): boolean; keys(): Iterable<string> }
): Generator<void, Found> {
  const found = new Set<string>()
  if (!textOf || wanted.size === 0) return { found, customers: 0 }
  const isPossible = spelling ? sieveOf(spelling, wanted) : () => true
  let customers = 0
  for (let row = 0; row < rows; row++) {
    if (row % stride === 0) yield
    const text = textOf(row)
    if (text === '' || !isPossible(text)) continue
    const keys = keysOfText(text, spelling).filter((key) => wanted.has(key))
    if (keys.length > 0) customers++
    for (const key of keys) found.add(key)
  }
  return { found, customers }
}

function sieveOf(spelling: ListSpelling, wanted: { keys(): Iterable<string> }): (text: string) => boolean {
  const places = new Uint8Array(1 << 24)
  for (const key of wanted.keys()) places[Math.max(0, spelling.sieve(key))] = 1
  return (text) =>
    spelling.parts(text).some((part) => {
      const place = spelling.sieve(part)
      return place !== -1 && places[place] === 1
    })
}

/** The forms in which what stands in a text is compared; a value that is none has no form. */
export function keysOfText(text: string, spelling: ListSpelling | null): readonly string[] {
  if (spelling) return spelling.parts(text).flatMap((part) => spelling.key(part) ?? [])
  const key = comparableText(text)
  return key === '' ? [] : [key]
}
