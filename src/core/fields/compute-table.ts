import type { Column, CustomerTable, NumberColumn } from '../../model/customer-table'
import type { DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import { ageColumn, ageField } from './age-column'
import { eventFigures } from './event-figures'
import { formulaColumn, type FormulaPart } from './formula-column'
import { currenciesOfFormula } from './formula-currency'
import { partsOfFormula } from './formula-parts'
import { minorFactor } from '../../model/minor-digits'
import { isFormulaField, orderedFormulas, type FormulaField } from './ordered-formulas'

/** A table with its computed columns, and all its fields: the stored ones, figures of events, formulas in the user's order, then age. */
export interface ComputedTable {
  readonly table: CustomerTable
  readonly fields: Field[]
}

/**
 * Adds the columns that are computed: what orders and contacts come to (money in `currency`, that of their amounts), the
 * formulas, and the ages on the as-of day. A formula is left out, so that criteria
 * on it show as broken, when an import took away a part, made it no number or of another currency, or fills the field itself,
 * or when it reads itself now that a column is gone.
 */
export function computeTable(
  stored: CustomerTable,
  storedFields: readonly Field[],
  formulas: readonly Field[],
  asOfDay: DayNumber,
  currency?: string
): ComputedTable {
  const columns = new Map<string, Column>(stored.columns)
  const wanted = formulas.filter(isFormulaField).filter(({ id }) => !storedFields.some((field) => field.id === id))
  const taken = new Set([...storedFields, ...wanted].map(({ id }) => id))
  const figures = eventFigures(stored, taken, currency, asOfDay)
  for (const { field, column } of figures) columns.set(field.id, column)
  const present = [...storedFields, ...figures.map(({ field }) => field)]
  const fields = new Map(present.map((field) => [field.id, field]))
  for (const field of orderedFormulas(wanted, () => undefined)) {
    const column = columnOfFormula(field, fields, columns, stored.rows)
    if (!column) continue
    fields.set(field.id, field)
    columns.set(field.id, column)
  }
  const shown = [...present, ...wanted.filter((field) => fields.has(field.id))]
  const table = { ...stored, columns }
  const ages = ageColumn(table, asOfDay)
  if (!ages) return { table, fields: shown }
  columns.set(ageField.id, ages)
  return { table, fields: [...shown.filter((field) => field.id !== ageField.id), ageField] }
}

function columnOfFormula(
  field: FormulaField,
  fields: ReadonlyMap<string, Field>,
  columns: ReadonlyMap<string, Column>,
  rows: number
): NumberColumn | null {
  const formula = field.origin.formula
  const parts = new Map<string, FormulaPart>()
  for (const id of partsOfFormula(formula)) {
    const part = fields.get(id)
    const column = columns.get(id)
    if (!part || column?.kind !== 'number') return null
    parts.set(id, { values: column.values, factor: factorOf(part) })
  }
  if (currenciesOfFormula(formula, fields, field).length > 1) return null
  const partOf = (id: string): FormulaPart => parts.get(id) ?? { values: new Float64Array(0), factor: 1 }
  return formulaColumn(formula, partOf, { factor: factorOf(field), whole: field.type === 'money' }, rows)
}

function factorOf(field: Field): number {
  return field.type === 'money' ? minorFactor(field.currency) : 1
}
