import type { Column, CustomerTable, NumberColumn } from '../../model/customer-table'
import type { DayNumber } from '../../model/day'
import type { Arithmetic, Field } from '../../model/field'
import { ageColumn, ageField } from './age-column'
import { bandsColumn } from './bands-column'
import { eventFigures } from './event-figures'
import { formulaColumn, type FormulaPart } from './formula-column'
import { currenciesOfFormula } from './formula-currency'
import { partsOfFormula } from './formula-parts'
import { minorFactor } from '../../model/minor-digits'
import { isFormulaField, orderedFormulas, type FormulaField } from './ordered-formulas'
import { yearsColumn } from './years-column'

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
  const found: Found = { fields, columns, rows: stored.rows, asOfDay }
  const ordered = orderedFormulas(wanted, () => undefined)
  const later = formulasOverAge(ordered)
  addFormulas(
    found,
    ordered.filter(({ id }) => !later.has(id))
  )
  const ages = ageColumn({ ...stored, columns }, asOfDay)
  if (ages) {
    columns.set(ageField.id, ages)
    fields.set(ageField.id, ageField)
  }
  addFormulas(
    found,
    ordered.filter(({ id }) => later.has(id))
  )
  const shown = [...present, ...wanted.flatMap(({ id }) => fields.get(id) ?? [])]
  const table = { ...stored, columns }
  return { table, fields: ages ? [...shown.filter(({ id }) => id !== ageField.id), ageField] : shown }
}

/** What is computed already, and what for. */
interface Found extends Known {
  readonly fields: Map<string, Field>
  readonly columns: Map<string, Column>
}

interface Known {
  readonly fields: ReadonlyMap<string, Field>
  readonly columns: ReadonlyMap<string, Column>
  readonly rows: number
  readonly asOfDay: DayNumber
}

function addFormulas(found: Found, formulas: readonly FormulaField[]): void {
  for (const field of formulas) {
    const computed = columnOfFormula(field, found)
    if (!computed) continue
    found.fields.set(field.id, { ...field, ...(computed.bounds ? { bounds: computed.bounds } : {}) })
    found.columns.set(field.id, computed.column)
  }
}

/** The formulas, in their order, that read the computed age by any way. */
function formulasOverAge(ordered: readonly FormulaField[]): ReadonlySet<string> {
  const over = new Set<string>()
  for (const { id, origin } of ordered)
    if (partsOfFormula(origin.formula).some((part) => part === ageField.id || over.has(part))) over.add(id)
  return over
}

interface Computed {
  readonly column: Column
  readonly bounds?: NonNullable<Field['bounds']>
}

function columnOfFormula(field: FormulaField, known: Known): Computed | null {
  const { formula } = field.origin
  if (formula.kind === 'years') {
    const dates = known.columns.get(formula.date)
    return dates?.kind === 'day' ? { column: yearsColumn(dates, known.asOfDay) } : null
  }
  if (formula.kind === 'bands') {
    const [part, column] = [known.fields.get(formula.of), known.columns.get(formula.of)]
    if (!part || (column?.kind !== 'number' && column?.kind !== 'age')) return null
    return bandsColumn(column, formula.bounds, factorOf(part))
  }
  const column = numbersOfFormula(field, formula, known)
  return column && { column }
}

function numbersOfFormula(field: Field, formula: Arithmetic, { fields, columns, rows }: Known): NumberColumn | null {
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
