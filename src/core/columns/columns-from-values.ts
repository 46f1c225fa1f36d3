import {
  openAge,
  unknownAge,
  type AgeColumn,
  type ChoiceColumn,
  type DayColumn,
  type MultipleChoiceColumn,
  type NumberColumn,
  type YesNoColumn
} from '../../model/customer-table'
import { unknownDay, type DayNumber } from '../../model/day'
import { createDictionary } from './dictionary'

/** A column of numbers, or of money in minor units; null is unknown. */
export function columnOfNumbers(values: readonly (number | null)[]): NumberColumn {
  return { kind: 'number', values: Float64Array.from(values, (value) => value ?? NaN) }
}

/** A column of day numbers; null is unknown. */
export function columnOfDays(values: readonly (DayNumber | null)[]): DayColumn {
  return { kind: 'day', values: Int32Array.from(values, (value) => value ?? unknownDay) }
}

/** A column of yes (true) and no (false); null is unknown. */
export function columnOfYesNo(values: readonly (boolean | null)[]): YesNoColumn {
  return { kind: 'yesNo', values: Uint8Array.from(values, (value) => (value === null ? 0 : value ? 2 : 1)) }
}

/** A column of ages in full years: an exact number, or [from, to] with both ends included and `to` null when open; null is unknown. */
export function columnOfAges(values: readonly (number | readonly [number, number | null] | null)[]): AgeColumn {
  const from = new Int16Array(values.length).fill(unknownAge)
  const to = new Int16Array(values.length).fill(unknownAge)
  values.forEach((value, row) => {
    if (value === null) return
    const [low, high] = typeof value === 'number' ? [value, value] : value
    from[row] = low
    to[row] = high ?? openAge
  })
  return { kind: 'age', from, to }
}

/** A column of choices; null and '' are unknown. Values are told apart exactly as they are written. */
export function columnOfChoices(values: readonly (string | null)[]): ChoiceColumn {
  const dictionary = createDictionary()
  const codes = Uint32Array.from(values, (value) => dictionary.codeOf(value ?? ''))
  return { kind: 'choice', codes: narrowCodes(codes, dictionary.values.length), dictionary: dictionary.values }
}

/** A column of multiple choices; null, an empty list and '' within a list are unknown or left out. */
export function columnOfMultipleChoices(values: readonly (readonly string[] | null)[]): MultipleChoiceColumn {
  const dictionary = createDictionary()
  const offsets = new Uint32Array(values.length + 1)
  const codes: number[] = []
  values.forEach((list, row) => {
    const known = new Set((list ?? []).filter((value) => value !== ''))
    for (const value of known) codes.push(dictionary.codeOf(value))
    offsets[row + 1] = codes.length
  })
  const narrow = dictionary.values.length <= 0x10000 ? Uint16Array.from(codes) : Uint32Array.from(codes)
  return { kind: 'multipleChoice', codes: narrow, offsets, dictionary: dictionary.values }
}

/** The codes in the narrowest array that holds a dictionary of so many entries. */
export function narrowCodes(codes: Uint32Array, entries: number): Uint8Array | Uint16Array | Uint32Array {
  if (entries <= 0x100) return Uint8Array.from(codes)
  return entries <= 0x10000 ? Uint16Array.from(codes) : codes
}
