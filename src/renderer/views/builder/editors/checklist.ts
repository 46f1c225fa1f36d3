import { comparableText } from '../../../../model/comparable-text'

/** A value that can be ticked; `count` is null for one whose customers were not counted. */
export interface ChecklistItem {
  readonly value: string
  readonly count: number | null
  readonly checked: boolean
}

/** Values with their customers, as a distribution gives them. */
export type CountedValues = readonly { readonly value: string | null; readonly count: number }[]

/**
 * The values of a distribution in its order with those `onTop` and chosen ones that it lacks before all others (where the distribution lacks one,
 * its count is looked up in `counted`); chosen ones are ticked. Values are compared as `comparableText`.
 */
export function checklist(
  bins: CountedValues,
  chosen: readonly string[],
  onTop: readonly string[] = chosen,
  counted: CountedValues = []
): ChecklistItem[] {
  const ticked = new Set(chosen.map(comparableText))
  const shown = bins.flatMap(({ value, count }) => (value === null ? [] : [{ value, count }]))
  const known = new Map<string, { value: string; count: number | null }>()
  for (const { value, count } of [...counted, ...shown])
    if (value !== null) known.set(comparableText(value), { value, count })
  const inBins = new Set(shown.map(({ value }) => comparableText(value)))
  const strangers = chosen.filter((value) => !inBins.has(comparableText(value)))
  const above = new Map([...onTop, ...strangers].map((value) => [comparableText(value), value]))
  const top = [...above].map(([key, value]) => known.get(key) ?? { value, count: null })
  const rest = shown.filter(({ value }) => !above.has(comparableText(value)))
  return [...top, ...rest].map(({ value, count }) => ({ value, count, checked: ticked.has(comparableText(value)) }))
}

/** The chosen values with one put in or taken out. */
export function toggled(chosen: readonly string[], value: string): string[] {
  const same = comparableText(value)
  const without = chosen.filter((each) => comparableText(each) !== same)
  return without.length < chosen.length ? without : [...chosen, value]
}
