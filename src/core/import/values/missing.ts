/**
 * What stands for "no value" when it is the whole cell, in any case: the closed list. Words that may be an answer
 * (none, unknown, brak, нет) are not on it.
 */
const missingMarkers: readonly string[] = [
  '?',
  '-',
  '--',
  '—',
  '–',
  '.',
  'na',
  'n/a',
  '#n/a',
  '<na>',
  'nan',
  'null',
  '(null)',
  '\\n',
  'n/d',
  'н/д',
  'нет данных',
  'не указано',
  'не указан',
  'не указана',
  'brak danych',
  'b/d',
  'nie podano',
  'no data',
  'not specified'
]

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const spellings = new Set(
  missingMarkers.flatMap((marker) => [
    marker,
    marker.toUpperCase(),
    capitalised(marker),
    marker.replace(/\p{L}+/gu, capitalised)
  ])
).add('NaN')

/** Every spelling of "no value". */
export const missingSpellings: readonly string[] = [...spellings]

const longest = Math.max(...missingMarkers.map((marker) => marker.length))

/** Whether a trimmed cell stands for "no value". */
export function isMissing(text: string): boolean {
  const { length } = text
  if (length === 0) return true
  if (length > longest) return false
  const first = text.charCodeAt(0)
  return (first < 48 || first > 57) && spellings.has(text)
}
