import { comparableText } from '../../model/comparable-text'

/** The different comparable forms of values, in rising order; blank values are ignored, as they could meet everything. */
export function comparableKeys(values: readonly string[]): string[] {
  return [...new Set(values.map(comparableText))].filter((key) => key !== '').sort()
}
