import type { Column, CustomerTable } from '../../../model/customer-table'
import type { SetMaker } from '../../columns/set-maker'
import type { BandQuestion, Question } from '../question'
import { answerFromEvents } from '../events/events-answer'
import { agesInRange } from './age-bits'
import { choicesAmong, choicesReading, yesNoIs } from './choice-bits'
import { joinVerdicts } from './join-verdicts'
import { choicesWith } from './multiple-choice-bits'
import { daysInRange, numbersInRange } from './range-bits'
import { textsReading } from './text-bits'
import { everybody, nobody, swapped, unknownForAll, type Verdict } from './verdict'
import { daysReturningOn } from './yearly-return-bits'

/** How one question asks another, so that answers are kept and shared. */
export type Ask = (question: Question) => Verdict

/** Answers a question from the table's columns. A missing column holds no known value; one of another kind answers nothing. */
export function answerQuestion(question: Question, table: CustomerTable, ask: Ask, sets: SetMaker): Verdict {
  if (question.kind === 'checkByAgeBand') return checkInOwnBand(question.field, question.bands, ask, sets)
  if (question.kind === 'events') return answerFromEvents(question, table, sets)
  const column = table.columns.get(question.field)
  if (!column && question.kind === 'known') return question.known ? nobody(sets) : everybody(sets)
  const verdict = column && answerFromColumn(question, column, sets)
  return verdict ?? unknownForAll(sets)
}

function answerFromColumn(
  question: Exclude<Question, { kind: 'checkByAgeBand' | 'events' }>,
  column: Column,
  sets: SetMaker
): Verdict | null {
  switch (question.kind) {
    case 'range':
      if (column.kind === 'number') return numbersInRange(column, question.from, question.to, sets)
      return column.kind === 'day' ? daysInRange(column, question.from, question.to, sets) : null
    case 'age':
      return column.kind === 'age' ? agesInRange(column, question.from, question.to, sets) : null
    case 'yearlyReturn':
      return column.kind === 'day' ? daysReturningOn(column, question.days, sets) : null
    case 'choice':
      return column.kind === 'choice' ? choicesAmong(column, question.keys, sets) : null
    case 'multipleChoice':
      return column.kind === 'multipleChoice' ? choicesWith(column, question.match, question.keys, sets) : null
    case 'text':
      if (column.kind === 'text') return textsReading(column, question.operator, question.keys, sets)
      return column.kind === 'choice' ? choicesReading(column, question.operator, question.keys, sets) : null
    case 'yesNo':
      return column.kind === 'yesNo' ? yesNoIs(column, question.value, sets) : null
    case 'known':
      return knownIs(column, question.known, sets)
  }
}

function knownIs(column: Column, known: boolean, sets: SetMaker): Verdict {
  const unknown = { matches: sets.unknownOf(column), unknown: sets.nobody }
  return known ? swapped(unknown, sets) : unknown
}

function checkInOwnBand(field: string, bands: readonly BandQuestion[], ask: Ask, sets: SetMaker): Verdict {
  if (bands.length === 0) return nobody(sets)
  const inBands = bands.map(({ from, to, checkFrom, checkTo }) => {
    const anyCheck = checkFrom === null && checkTo === null
    const age = ask({ kind: 'age', field: 'age', from, to })
    const check = anyCheck ? everybody(sets) : ask({ kind: 'range', field, from: checkFrom, to: checkTo })
    return joinVerdicts('all', 1, [age, check], sets)
  })
  const verdict = joinVerdicts('any', 1, inBands, sets)
  for (const band of inBands) for (const set of [band.matches, band.unknown]) sets.giveBack(set)
  return verdict
}
