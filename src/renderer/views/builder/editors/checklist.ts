import { comparableText } from '../../../../model/comparable-text'

/** A value that can be ticked; `count` is null for one that the shown distribution does not hold. */
export interface ChecklistItem {
  readonly value: string
  readonly count: number | null
  readonly checked: boolean
}

/** The values of a distribution in its order, chosen ones that it lacks in front; compared as `comparableText`. */
export function checklist(
  bins: readonly { readonly value: string | null; readonly count: number }[],
  chosen: readonly string[]
): ChecklistItem[] {
  const wanted = new Set(chosen.map(comparableText))
  const shown = bins.flatMap(({ value, count }) =>
    value === null ? [] : [{ value, count, checked: wanted.has(comparableText(value)) }]
  )
  const known = new Set(shown.map(({ value }) => comparableText(value)))
  const strangers = chosen.filter((value) => !known.has(comparableText(value)))
  return [...strangers.map((value) => ({ value, count: null, checked: true })), ...shown]
}

/** The chosen values with one put in or taken out. */
export function toggled(chosen: readonly string[], value: string): string[] {
  const same = comparableText(value)
  const without = chosen.filter((each) => comparableText(each) !== same)
  return without.length < chosen.length ? without : [...chosen, value]
}
