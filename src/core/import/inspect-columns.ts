import type { InspectedCell, InspectedColumn, Inspection, RejectReason } from '../../contract/results'
import type { Recipe } from '../../model/recipe'
import type { ColumnBuilder } from './build/column-builder'
import { builderFor, typeOfTarget, type ValueContext } from './build/builder-for'
import { writingDoubts } from './detect/column-writing'
import { understoodOf } from './detect/understood'
import type { ColumnProfile } from './detect/column-profile'
import { shownValue } from './shown-value'
import { isMissing } from './values/missing'
import { trimmed } from './values/trimmed'

const shownRows = 50
const shownSamples = 5
const longestSample = 200

/** What the looked-at rows tell of each column under a recipe, and the first rows as they will be read. */
export function inspectColumns(
  recipe: Recipe,
  profiles: readonly ColumnProfile[],
  rows: readonly (readonly string[])[],
  context: ValueContext
): Pick<Inspection, 'columns' | 'rows' | 'understood'> {
  const readings = profiles.map((profile) => readColumn(recipe, profile, rows, context))
  const shown = rows.slice(0, shownRows)
  return {
    columns: readings.map((reading) => reading.column),
    understood: understoodOf(
      recipe,
      profiles,
      readings.flatMap(({ currency }) => currency ?? [])
    ),
    rows: shown.map((_, row) => readings.flatMap((reading) => reading.cells[row] ?? []))
  }
}

interface ColumnReading {
  readonly currency: string | undefined
  readonly column: InspectedColumn
  readonly cells: readonly InspectedCell[]
}

function readColumn(
  recipe: Recipe,
  profile: ColumnProfile,
  rows: readonly (readonly string[])[],
  context: ValueContext
): ColumnReading {
  const { position, header, values, counts } = profile
  const written = recipe.columns[position] ?? { header, target: { kind: 'skip' as const } }
  const { target } = written
  const builder = builderFor({ ...written, header }, context)
  const problems = rows.map((row) => problemOf(builder, trimmed(row[position] ?? '')))
  const currency = builder?.currency?.()
  const built = builder?.finish()
  return {
    currency,
    column: {
      position,
      header,
      filled: rows.length === 0 ? 0 : values.length / rows.length,
      distinct: counts.size,
      samples: [...counts.keys()].slice(0, shownSamples).map((value) => value.slice(0, longestSample)),
      unreadable: problems.filter((problem) => problem !== null).length,
      doubts: writingDoubts(profile, written, context.dialect),
      type: typeOfTarget(target)
    },
    cells: rows.slice(0, shownRows).map((row, at) => ({
      text: (row[position] ?? '').slice(0, longestSample),
      value: built ? shownValue(built, at) : null,
      problem: problems[at] ?? null
    }))
  }
}

function problemOf(builder: ColumnBuilder | null, text: string): RejectReason | null {
  if (builder && !isMissing(text)) return builder.add(text)
  builder?.addUnknown()
  return null
}
