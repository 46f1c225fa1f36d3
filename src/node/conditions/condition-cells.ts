import type { ConditionColumn, ConditionJob } from '../../core/ports/conditions'
import { comparableText } from '../../model/comparable-text'
import { openAge, unknownAge, type Column } from '../../model/customer-table'
import { isoFromDay, unknownDay } from '../../model/day'

/** A value as a condition sees it; null is unknown. */
export type ConditionCell = string | number | null

/** A column as a condition sees it. */
export interface ConditionCells {
  /** Its type in the table: numbers keep their fractions in divisions, ages and yes/no are whole. */
  readonly type: 'REAL' | 'INTEGER' | 'TEXT'
  cellAt(row: number): ConditionCell
  /** Rows with equal codes have equal cells; codes are below `codes`. Null where there would be too many. */
  readonly coded: { readonly codes: number; codeAt(row: number): number } | null
}

const decoder = new TextDecoder()

/**
 * Numbers and money (minor units) as they are, dates as `YYYY-MM-DD`, yes 1 and no 0, texts and choices as `comparableText`,
 * several choices as `|one|other|`, an age in full years when it is known exactly.
 */
export function conditionCells(column: ConditionJob['columns'][number]): ConditionCells {
  if (!column) return { type: 'TEXT', cellAt: () => null, coded: { codes: 1, codeAt: () => 0 } }
  return cellsOf(column)
}

function cellsOf({ column, part }: ConditionColumn): ConditionCells {
  switch (column.kind) {
    case 'number':
      return { type: 'REAL', cellAt: (row) => numberAt(column.values[row]), coded: null }
    case 'day':
      return { type: 'TEXT', cellAt: (row) => dayAt(column.values[row]), coded: dayCodes(column.values) }
    case 'yesNo': {
      const codeAt = (row: number) => column.values[row] ?? 0
      const cellAt = (row: number) => (codeAt(row) === 0 ? null : codeAt(row) - 1)
      return { type: 'INTEGER', cellAt, coded: { codes: 3, codeAt } }
    }
    case 'choice': {
      const texts = column.dictionary.map((text) => comparableText(text) || null)
      const codeAt = (row: number) => column.codes[row] ?? 0
      return { type: 'TEXT', cellAt: (row) => texts[codeAt(row)] ?? null, coded: { codes: texts.length, codeAt } }
    }
    case 'text':
      return { type: 'TEXT', cellAt: (row) => comparableText(textAt(column, row)) || null, coded: null }
    case 'multipleChoice':
      return { type: 'TEXT', cellAt: severalChoices(column), coded: null }
    case 'age':
      return ages(column, part)
  }
}

function numberAt(value = NaN): ConditionCell {
  return Number.isNaN(value) ? null : value
}

function dayAt(day = unknownDay): ConditionCell {
  return day === unknownDay ? null : isoFromDay(day)
}

/** Unknown is 0, the earliest day 1. */
function dayCodes(days: Int32Array): ConditionCells['coded'] {
  let [first, last] = [Infinity, -Infinity]
  for (const day of days) {
    if (day === unknownDay) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  if (first > last) return { codes: 1, codeAt: () => 0 }
  const codeAt = (row: number): number => {
    const day = days[row] ?? unknownDay
    return day === unknownDay ? 0 : day - first + 1
  }
  return { codes: last - first + 2, codeAt }
}

function severalChoices(column: Extract<Column, { kind: 'multipleChoice' }>): ConditionCells['cellAt'] {
  const texts = column.dictionary.map(comparableText)
  return (row) => {
    const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
    return codes.length === 0 ? null : `|${Array.from(codes, (code) => texts[code] ?? '').join('|')}|`
  }
}

function textAt({ bytes, offsets }: Extract<Column, { kind: 'text' }>, row: number): string {
  return decoder.decode(bytes.slice(offsets[row] ?? 0, offsets[row + 1] ?? 0))
}

function ages({ from, to }: Extract<Column, { kind: 'age' }>, part: ConditionColumn['part']): ConditionCells {
  const cellAt = (row: number): ConditionCell => {
    const [youngest, oldest] = [from[row] ?? unknownAge, to[row] ?? openAge]
    if (youngest === unknownAge) return null
    if (part === 'youngest') return youngest
    if (part === 'oldest') return oldest === openAge ? null : oldest
    return youngest === oldest ? youngest : null
  }
  const codeAt = (row: number): number => ((cellAt(row) as number | null) ?? -1) + 1
  return { type: 'INTEGER', cellAt, coded: { codes: openAge + 2, codeAt } }
}
