import { isoFromDay, type DayNumber } from '../../../model/day'
import type { ConditionMeaning } from '../../../words/condition-names'
import { sqlText } from '../sql/sql-text'
import type { ConditionPiece } from './read-condition'

type FieldMeaning = Extract<ConditionMeaning, { kind: 'field' }>

/** A condition in SQLite's SQL whose columns are called c0, c1 …, and what these are. */
export interface ConditionToRun {
  readonly sql: string
  readonly columns: readonly FieldMeaning[]
}

/** Writes a condition anew from its pieces, so that what SQLite reads is what was read here. */
export function conditionToRun(pieces: readonly ConditionPiece[], asOfDay: DayNumber): ConditionToRun {
  const columns: FieldMeaning[] = []
  const columnOf = (meaning: FieldMeaning): string => {
    const known = columns.findIndex(({ field, part }) => field === meaning.field && part === meaning.part)
    return `c${known === -1 ? columns.push(meaning) - 1 : known}`
  }
  const written = pieces.map((piece) => {
    switch (piece.kind) {
      case 'column':
        return piece.meaning.kind === 'asOfDay' ? sqlText(isoFromDay(asOfDay)) : columnOf(piece.meaning)
      case 'text':
        return sqlText(piece.text)
      default:
        return piece.text
    }
  })
  return { sql: written.join(' '), columns }
}
