import type { Column } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import { parseBand } from './parse-band'

type Bounds = NonNullable<Field['bounds']>

const mostValues = 100
const fewestBands = 2
const mostOthers = 1 / 3
const nothing = /^(?:no|none|нет|без|brak|bez)(?:\s|$)/iu

/**
 * The bounds of choices that are bands (`35-49K`, `от 20000 до 50000 руб.`), the lowest first, those without bounds last;
 * undefined when the choices are no bands: fewer than two are, or more than a third are not.
 */
export function boundsOfChoices(values: readonly string[], decimal: '.' | ','): Bounds | undefined {
  if (values.length < fewestBands || values.length > mostValues) return undefined
  const bands = values.map((value) => ({ value, band: parseBand(value, decimal) }))
  const others = bands.filter(({ band }) => band === null).length
  if (values.length - others < fewestBands || others > values.length * mostOthers) return undefined
  return bands
    .map(({ value, band }) => ({
      value,
      ...(band ?? (nothing.test(value) ? { from: null, to: 0 } : { from: null, to: null }))
    }))
    .sort((one, other) => placeOf(one) - placeOf(other) || (one.to ?? Infinity) - (other.to ?? Infinity))
}

/** Where a band stands among others; one that is open below stands before all that begin at its end. */
function placeOf({ from, to }: Bounds[number]): number {
  if (from !== null) return from
  return to === null ? Infinity : -1e15 + to
}

/** A field with the bounds of its choices where these are bands, and else without. */
export function withBounds(field: Field, column: Column, decimal: '.' | ','): Field {
  if (field.type !== 'choice' || column.kind !== 'choice') return field
  const { bounds: former, ...plain } = field
  const bounds = boundsOfChoices(column.dictionary.slice(1), decimal)
  if (bounds) return { ...plain, bounds }
  return former ? plain : field
}

/** Fields that have bounds with those of all choices that their columns have now, as after a merge. */
export function withBoundsOfAll(
  fields: readonly Field[],
  columns: ReadonlyMap<string, Column>,
  decimal: '.' | ','
): Field[] {
  return fields.map((field) => {
    const column = columns.get(field.id)
    return field.bounds && column ? withBounds(field, column, decimal) : field
  })
}
