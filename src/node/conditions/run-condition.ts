import type { Database, SqlJsStatic } from 'sql.js'
import type { ConditionJob, ConditionOutcome } from '../../core/ports/conditions'
import { conditionCells, type ConditionCells } from './condition-cells'
import { problemOf } from './condition-refusal'
import { fenceCondition, tableOf } from './fence-condition'

const batchRows = 16_384
const mostTuples = 262_144
const pageBytes = 4096
const mostPages = 16_384
const heapBytes = 128 * 1024 * 1024

/**
 * Runs a condition on a copy of its columns, in steps that tell the rows done: fenced first, then asked of a table in a database
 * of its own in which nothing can be written while the condition runs. Rows with equal values are asked once. `sqlJs` is used
 * up: its heap keeps the limit.
 */
export function* runCondition(sqlJs: SqlJsStatic, job: ConditionJob): Generator<number, ConditionOutcome> {
  const columns = job.columns.map(conditionCells)
  const problem = fenceCondition(sqlJs, job.sql, columns)
  if (problem) return { kind: 'refused', problem }
  const words = Math.ceil(job.rows / 32)
  const [matches, unknown] = [new Uint32Array(words), new Uint32Array(words)]
  const copy = new sqlJs.Database()
  try {
    prepare(copy, columns, job.sql)
    yield* asked(copy, job, columns, (row, truth) => {
      const set = truth === 1 ? matches : unknown
      set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31))
    })
    return { kind: 'answered', matches, unknown }
  } catch (error) {
    return { kind: 'refused', problem: problemOf(error) }
  } finally {
    copy.close()
  }
}

/** The condition is a generated column, in which SQLite refuses today's date also where only a row tells that it is asked. */
function prepare(copy: Database, columns: readonly ConditionCells[], sql: string): void {
  copy.run(`PRAGMA page_size = ${pageBytes}`)
  copy.run(`PRAGMA max_page_count = ${mostPages}`)
  copy.run(`PRAGMA hard_heap_limit = ${heapBytes}`)
  copy.run('PRAGMA trusted_schema = OFF')
  copy.run(tableOf(columns, `, truth AS (\n${sql}\n) VIRTUAL`))
}

type Tell = (row: number, truth: 1 | null) => void

function* asked(
  copy: Database,
  { rows }: ConditionJob,
  columns: readonly ConditionCells[],
  tell: Tell
): Generator<number, void> {
  const tuples = distinctTuples(columns, rows)
  const count = tuples ? tuples.first.length : rows
  const truths = tuples ? new Uint8Array(count) : null
  for (let from = 0; from < count; from += batchRows) {
    const to = Math.min(count, from + batchRows)
    fill(copy, columns, from, to, tuples?.first)
    for (const [place, truth] of answersOf(copy)) {
      if (truths) truths[place] = truth === 1 ? 1 : 2
      else tell(place, truth)
    }
    yield Math.floor((to / count) * rows)
  }
  if (!tuples || !truths) return
  for (let row = 0; row < rows; row++) {
    const truth = truths[tuples.tupleOf[row] ?? 0]
    if (truth) tell(row, truth === 1 ? 1 : null)
  }
}

/** Puts the rows (or the first rows of the tuples) in place of those before. */
function fill(
  copy: Database,
  columns: readonly ConditionCells[],
  from: number,
  to: number,
  first: Uint32Array | undefined
): void {
  copy.run('PRAGMA query_only = OFF')
  copy.run('DELETE FROM c')
  const insert = copy.prepare(`INSERT INTO c VALUES (${['?', ...columns.map(() => '?')].join(', ')})`)
  try {
    copy.run('BEGIN')
    for (let place = from; place < to; place++) {
      const row = first ? (first[place] ?? 0) : place
      insert.run([place, ...columns.map(({ cellAt }) => cellAt(row))])
    }
    copy.run('COMMIT')
  } finally {
    insert.free()
  }
  copy.run('PRAGMA query_only = ON')
}

/** For whom the condition is not false. */
function* answersOf(copy: Database): Generator<[number, 1 | null]> {
  const statement = copy.prepare('SELECT id, truth IS TRUE FROM c WHERE truth IS NOT FALSE')
  try {
    while (statement.step()) {
      const [place, isTrue] = statement.get()
      yield [Number(place), isTrue === 1 ? 1 : null]
    }
  } finally {
    statement.free()
  }
}

interface Tuples {
  /** The tuple of each row. */
  readonly tupleOf: Uint32Array
  /** The first row of each tuple. */
  readonly first: Uint32Array
}

/** The different values that rows have together; null where these are too many, or a column tells no codes. */
function distinctTuples(columns: readonly ConditionCells[], rows: number): Tuples | null {
  const coded = columns.map((column) => column.coded)
  const places = coded.reduce((product, each) => product * (each?.codes ?? Infinity), 1)
  if (places > 2 ** 40) return null
  const numbers = new Map<number, number>()
  const tupleOf = new Uint32Array(rows)
  const first: number[] = []
  for (let row = 0; row < rows; row++) {
    let code = 0
    for (const each of coded) code = code * (each?.codes ?? 1) + (each?.codeAt(row) ?? 0)
    let number = numbers.get(code)
    if (number === undefined) {
      number = first.push(row) - 1
      if (number >= mostTuples) return null
      numbers.set(code, number)
    }
    tupleOf[row] = number
  }
  return { tupleOf, first: Uint32Array.from(first) }
}
