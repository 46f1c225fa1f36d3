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

/** Answers a question from the table's columns; unknown for everybody when the column is missing or of another kind. */
export function answerQuestion(question: Question, table: CustomerTable, ask: Ask): Verdict {
  const column = table.columns.get(question.field)
  const verdict = column && answerFromColumn(question, column, ask)
  return verdict ?? unknownForAll(table.rows)
}

function answerFromColumn(question: Question, column: Column, ask: Ask): Verdict | null {
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
    case 'checkByAgeBand':
      return column.kind === 'number' ? checkInOwnBand(question.field, question.bands, column.values.length, ask) : null
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
