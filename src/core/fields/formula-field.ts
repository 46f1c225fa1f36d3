import { Failure } from '../../contract/failure'
import { comparableText } from '../../model/comparable-text'
import type { Field, FieldType, Formula } from '../../model/field'
import { standardFieldOf, type StandardField } from '../../model/standard-fields'
import { fieldSlug } from './field-slug'
import { currencyOfFormula } from './formula-currency'
import { partsOfFormula } from './formula-parts'
import { isFormulaField, orderedFormulas, refuseCycle, type FormulaField } from './ordered-formulas'

/** What the user asks for: `id` of the formula to change, or null for a new one; a standard field's id as `name` fills that field. */
export interface FormulaDefinition {
  readonly id: string | null
  readonly name: string
  readonly formula: Formula
  /** All fields of the workspace: stored, formulas, computed. */
  readonly fields: readonly Field[]
  /** The workspace's currency (ISO 4217), for money made of plain numbers. */
  readonly currency: string
}

/**
 * The field of a formula. Without an id it replaces the formula of the same name, if there is one. Money made of money
 * has its currency; a formula of the user's own is money when it adds or subtracts money or divides money by a number.
 * @throws Failure `fieldNotFound` {field} for a part; `fieldTypeRefused` {field, type, why} with `why` one of
 * `partNotNumber`, `partNotDate`, `targetNotNumber`, `targetNotChoice`, `filledByColumn`, `noName`; `mixedCurrencies`, also of another formula
 * that reads this one; `formulaCycle`.
 */
export function formulaFieldOf(definition: FormulaDefinition): FormulaField {
  const { formula, fields } = definition
  const byId = new Map(fields.map((field) => [field.id, field]))
  checkParts(formula, byId)
  const name = definition.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  const field = fieldNamed(name, definition, byId)
  const others = fields.filter((other) => other.id !== field.id).filter(isFormulaField)
  orderedFormulas([...others, field], refuseCycle)
  byId.set(field.id, field)
  for (const other of others) currencyOfFormula(other.origin.formula, byId, other)
  return field
}

/** The types that the parts of a formula may have, and why others are refused. */
function partsOf(formula: Formula): { readonly types: readonly FieldType[]; readonly why: string } {
  if (formula.kind === 'years') return { types: ['date'], why: 'partNotDate' }
  if (formula.kind === 'bands') return { types: ['number', 'money', 'age'], why: 'partNotNumber' }
  return { types: ['number', 'money'], why: 'partNotNumber' }
}

function checkParts(formula: Formula, fields: ReadonlyMap<string, Field>): void {
  const { types, why } = partsOf(formula)
  for (const id of partsOfFormula(formula)) {
    const field = fields.get(id)
    if (!field) throw new Failure('fieldNotFound', { field: id })
    if (!types.includes(field.type)) throw new Failure('fieldTypeRefused', { field: field.name, type: field.type, why })
  }
  if (
    formula.kind === 'bands' &&
    formula.bounds.some((bound, at) => at > 0 && !(bound > (formula.bounds[at - 1] ?? bound)))
  )
    throw new Failure('invalidArguments', { place: 'formula.bounds', rule: 'rising' })
}

function fieldNamed(name: string, definition: FormulaDefinition, fields: ReadonlyMap<string, Field>): FormulaField {
  if (name === '') throw new Failure('fieldTypeRefused', { field: name, type: null, why: 'noName' })
  const standard = standardFieldOf(definition.id ?? name)
  const id = standard?.id ?? definition.id ?? ownId(name, fields)
  const filled = fields.get(id)
  if (filled && !isFormulaField(filled))
    throw new Failure('fieldTypeRefused', { field: filled.name, type: filled.type, why: 'filledByColumn' })
  const type = standard ? standardType(standard, definition.formula) : typeOf(definition.formula, fields)
  const origin = { kind: 'formula', formula: definition.formula } as const
  const group = standard?.group ?? 'own'
  const base = { id, name: standard?.id ?? name, group, standard: standard !== undefined, origin }
  const currency = currencyOfFormula(definition.formula, fields, { name })
  return type === 'money' ? { ...base, type, currency: currency ?? definition.currency } : { ...base, type }
}

function ownId(name: string, fields: ReadonlyMap<string, Field>): string {
  const same = [...fields.values()].find(
    (field) => !field.standard && comparableText(field.name) === comparableText(name)
  )
  return same?.id ?? fieldSlug(name, (id) => fields.has(id) || standardFieldOf(id) !== undefined)
}

function standardType(standard: StandardField, formula: Formula): FieldType {
  const { id: field, type } = standard
  if (formula.kind === 'bands') {
    if (type === 'choice') return type
    throw new Failure('fieldTypeRefused', { field, type, why: 'targetNotChoice' })
  }
  if (type === 'number' || (type === 'money' && formula.kind !== 'years')) return type
  throw new Failure('fieldTypeRefused', { field, type, why: 'targetNotNumber' })
}

function typeOf(formula: Formula, fields: ReadonlyMap<string, Field>): FieldType {
  const isMoney = (id: string): boolean => fields.get(id)?.type === 'money'
  if (formula.kind === 'bands') return 'choice'
  if (formula.kind === 'years') return 'number'
  if (formula.kind === 'ratio') return isMoney(formula.numerator) && !isMoney(formula.denominator) ? 'money' : 'number'
  return partsOfFormula(formula).some(isMoney) ? 'money' : 'number'
}
