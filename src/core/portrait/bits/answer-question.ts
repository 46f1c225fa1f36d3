import type { Column, CustomerTable } from '../../../model/customer-table'
import { createBits } from '../../columns/bits'
import { knownRows } from '../../columns/known-rows'
import type { BandQuestion, Question } from '../question'
import { agesInRange } from './age-bits'
import { choicesAmong, choicesReading, yesNoIs } from './choice-bits'
import { joinVerdicts } from './join-verdicts'
import { choicesWith } from './multiple-choice-bits'
import { daysInRange, numbersInRange } from './range-bits'
import { textsReading } from './text-bits'
import { createVerdict, everybody, swapped, unknownForAll, type Verdict } from './verdict'
import { daysReturningOn } from './yearly-return-bits'

/** How one question asks another, so that answers are kept and shared. */
export type Ask = (question: Question) => Verdict

/** Answers a question from the table's columns. A missing column holds no known value; one of another kind answers nothing. */
export function answerQuestion(question: Question, table: CustomerTable, ask: Ask): Verdict {
  if (question.kind === 'checkByAgeBand') return checkInOwnBand(question.field, question.bands, table.rows, ask)
  const column = table.columns.get(question.field)
  if (!column && question.kind === 'known') return question.known ? createVerdict(table.rows) : everybody(table.rows)
  const verdict = column && answerFromColumn(question, column)
  return verdict ?? unknownForAll(table.rows)
}

function answerFromColumn(question: Exclude<Question, { kind: 'checkByAgeBand' }>, column: Column): Verdict | null {
  switch (question.kind) {
    case 'range':
      if (column.kind === 'number') return numbersInRange(column.values, question.from, question.to)
      return column.kind === 'day' ? daysInRange(column.values, question.from, question.to) : null
    case 'age':
      return column.kind === 'age' ? agesInRange(column, question.from, question.to) : null
    case 'yearlyReturn':
      return column.kind === 'day' ? daysReturningOn(column.values, question.days) : null
    case 'choice':
      return column.kind === 'choice' ? choicesAmong(column, question.keys) : null
    case 'multipleChoice':
      return column.kind === 'multipleChoice' ? choicesWith(column, question.match, question.keys) : null
    case 'text':
      if (column.kind === 'text') return textsReading(column, question.operator, question.keys)
      return column.kind === 'choice' ? choicesReading(column, question.operator, question.keys) : null
    case 'yesNo':
      return column.kind === 'yesNo' ? yesNoIs(column, question.value) : null
    case 'known':
      return knownIs(column, question.known)
  }
}

function knownIs(column: Column, known: boolean): Verdict {
  const matches = knownRows(column)
  const verdict = { matches, unknown: createBits(matches.length) }
  return known ? verdict : swapped(verdict)
}

function checkInOwnBand(field: string, bands: readonly BandQuestion[], rows: number, ask: Ask): Verdict {
  if (bands.length === 0) return createVerdict(rows)
  const inBands = bands.map(({ from, to, checkFrom, checkTo }) => {
    const anyCheck = checkFrom === null && checkTo === null
    const age = ask({ kind: 'age', field: 'age', from, to })
    const check = anyCheck ? everybody(rows) : ask({ kind: 'range', field, from: checkFrom, to: checkTo })
    return joinVerdicts('all', 1, [age, check], rows)
  })
  return joinVerdicts('any', 1, inBands, rows)
}
