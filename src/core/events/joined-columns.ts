import type { ChoiceColumn, Column, MultipleChoiceColumn, TextColumn } from '../../model/customer-table'
import { unknownAge } from '../../model/customer-table'
import { unknownDay } from '../../model/day'

/** A column with so many rows; null: unknown in all of them. */
export interface Part {
  readonly column: Column | null
  readonly rows: number
}

/** The rows of one column and behind them those of another of the same kind, with one dictionary. @throws TypeError when the kinds differ. */
export function joinedColumns(first: Part, second: Part): Column {
  const parts = [first, second]
  const kind = (first.column ?? second.column)?.kind
  const known = parts.flatMap(({ column }) => column ?? [])
  if (kind === undefined || known.some((column) => column.kind !== kind)) throw new TypeError('columns of two kinds')
  const rows = first.rows + second.rows
  switch (kind) {
    case 'number':
      return { kind, values: joinedNumbers(parts, rows) }
    case 'day':
      return { kind, values: joined(parts, new Int32Array(rows), unknownDay, (of) => of.kind === 'day' && of.values) }
    case 'yesNo':
      return { kind, values: joined(parts, new Uint8Array(rows), 0, (of) => of.kind === 'yesNo' && of.values) }
    case 'age':
      return {
        kind,
        from: joined(parts, new Int16Array(rows), unknownAge, (of) => of.kind === 'age' && of.from),
        to: joined(parts, new Int16Array(rows), unknownAge, (of) => of.kind === 'age' && of.to)
      }
    case 'choice':
      return joinedChoices(parts, rows)
    case 'text':
      return joinedTexts(parts, rows)
    case 'multipleChoice':
      return joinedMultipleChoices(parts, rows)
  }
}

type Values = Float64Array | Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array

function joined<T extends Values>(
  parts: readonly Part[],
  into: T,
  unknown: number,
  valuesOf: (column: Column) => Values | false
): T {
  let at = 0
  for (const { column, rows } of parts) {
    const values = column && valuesOf(column)
    if (values) into.set(values, at)
    else into.fill(unknown, at, at + rows)
    at += rows
  }
  return into
}

/** There is one unknown and one zero, so that equal numbers have equal bytes. */
function joinedNumbers(parts: readonly Part[], rows: number): Float64Array {
  const numbers = joined(parts, new Float64Array(rows), Number.NaN, (of) => of.kind === 'number' && of.values)
  for (let row = 0; row < rows; row++) {
    const value = numbers[row] as number
    numbers[row] = value === value ? value + 0 : Number.NaN
  }
  return numbers
}

/** The values of all dictionaries, each once, and for each part the codes that its own become. */
function joinedDictionary(parts: readonly Part[]): {
  readonly dictionary: readonly string[]
  readonly codes: readonly Uint32Array[]
} {
  const dictionary = ['']
  const codeOf = new Map([['', 0]])
  const codes = parts.map(({ column }) =>
    Uint32Array.from(column && 'dictionary' in column ? column.dictionary : [''], (value) => {
      const known = codeOf.get(value)
      if (known !== undefined) return known
      codeOf.set(value, dictionary.length)
      return dictionary.push(value) - 1
    })
  )
  return { dictionary, codes }
}

function joinedChoices(parts: readonly Part[], rows: number): ChoiceColumn {
  const { dictionary, codes } = joinedDictionary(parts)
  const into = dictionary.length <= 0x100 ? new Uint8Array(rows) : wideCodes(dictionary, rows)
  let at = 0
  parts.forEach(({ column, rows: count }, part) => {
    const newCodes = codes[part]
    if (column?.kind === 'choice' && newCodes)
      for (let row = 0; row < count; row++) into[at + row] = newCodes[column.codes[row] as number] as number
    at += count
  })
  return { kind: 'choice', codes: into, dictionary }
}

function wideCodes({ length }: readonly string[], elements: number): Uint16Array | Uint32Array {
  return length <= 0x10000 ? new Uint16Array(elements) : new Uint32Array(elements)
}

function joinedTexts(parts: readonly Part[], rows: number): TextColumn {
  const offsets = new Uint32Array(rows + 1)
  const used = parts.map(elementsOf)
  const bytes = new Uint8Array(used.reduce((sum, count) => sum + count, 0))
  joinRagged(parts, offsets, (column, at) => {
    if (column.kind === 'text') bytes.set(column.bytes.subarray(column.offsets[0], column.offsets.at(-1)), at)
  })
  return { kind: 'text', bytes, offsets }
}

function joinedMultipleChoices(parts: readonly Part[], rows: number): MultipleChoiceColumn {
  const { dictionary, codes } = joinedDictionary(parts)
  const offsets = new Uint32Array(rows + 1)
  const used = parts.map(elementsOf)
  const into = wideCodes(
    dictionary,
    used.reduce((sum, count) => sum + count, 0)
  )
  joinRagged(parts, offsets, (column, at, part) => {
    const newCodes = codes[part]
    if (column.kind !== 'multipleChoice' || !newCodes) return
    const first = column.offsets[0] ?? 0
    const last = column.offsets.at(-1) ?? 0
    for (let from = first; from < last; from++)
      into[at + from - first] = newCodes[column.codes[from] as number] as number
  })
  return { kind: 'multipleChoice', codes: into, offsets, dictionary }
}

function elementsOf({ column }: Part): number {
  return column && 'offsets' in column ? (column.offsets.at(-1) ?? 0) - (column.offsets[0] ?? 0) : 0
}

/** Fills the offsets part by part; `take` copies a part's elements to their place. */
function joinRagged(
  parts: readonly Part[],
  offsets: Uint32Array,
  take: (column: Column, at: number, part: number) => void
): void {
  let row = 0
  let used = 0
  parts.forEach((part, number) => {
    const { column, rows } = part
    if (column && 'offsets' in column) {
      const first = column.offsets[0] ?? 0
      for (let each = 0; each < rows; each++)
        offsets[row + each + 1] = used + (column.offsets[each + 1] as number) - first
      take(column, used, number)
      used += elementsOf(part)
    } else offsets.fill(used, row + 1, row + rows + 1)
    row += rows
  })
}
