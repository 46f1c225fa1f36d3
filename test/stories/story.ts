import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { GroupInput } from '../../src/model/portrait'
import { realDataFolder } from '../real-data-folder'

/** A row of a file by the position of its cells, read without the program's own import. */
export type Cells = readonly string[]

/** True, false or unknown (null). */
export type Answer = boolean | null

/** A real file, a portrait on it, and the same question asked of each row without the program. */
export interface Story {
  readonly name: string
  readonly files: readonly string[]
  /** The delimiter of each file. */
  readonly delimiterOf: (file: string) => string
  readonly header: boolean
  readonly asOf: string
  /** Position of the key column; null when rows have no key. */
  readonly key: number | null
  /** Formula fields: standard id and how it is made of headers or other fields. */
  readonly formulas: readonly { readonly name: string; readonly sum?: string; readonly ratio?: string }[]
  /** The portrait; `idAt` tells the field id of a column by its position, `amount` a number in the unit in which that field is kept. */
  readonly portrait: (
    idAt: (position: number) => string,
    amount: (position: number, value: number) => number
  ) => GroupInput
  readonly answer: (cells: Cells) => Answer
}

/** The rows of a real file as trimmed cells, blank lines left out: read by PapaParse from the whole text. */
export function independentRows(story: Story, file: string): Cells[] {
  const text = readFileSync(join(realDataFolder, file), 'utf8').replace(/^\uFEFF/, '')
  const { data } = Papa.parse<string[]>(text, { delimiter: story.delimiterOf(file) })
  const rows = data.map((row) => row.map((cell) => cell.trim())).filter((row) => row.some((cell) => cell !== ''))
  return story.header ? rows.slice(1) : rows
}

/** All must hold, by Kleene's logic. */
export function all(...answers: Answer[]): Answer {
  if (answers.includes(false)) return false
  return answers.includes(null) ? null : true
}

/** At least one must hold, by Kleene's logic. */
export function any(...answers: Answer[]): Answer {
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

/** A number of a cell; null when blank. */
export function numberOf(cell: string | undefined): number | null {
  return cell === undefined || cell === '' ? null : Number(cell)
}

/** A known value put to a test; unknown stays unknown. */
export function when<Value>(value: Value | null, test: (value: Value) => boolean): Answer {
  return value === null ? null : test(value)
}
