import { Failure } from '../../contract/failure'
import type { Field, Formula } from '../../model/field'
import { partsOfFormula } from './formula-parts'

/** What a formula fills, as far as currencies matter. */
type Target = Pick<Field, 'name' | 'currency'>

/** The currencies of the money fields that a formula reads, and of the money field that it fills with money. */
export function currenciesOfFormula(
  formula: Formula,
  fields: ReadonlyMap<string, Field>,
  target: Pick<Target, 'currency'>
): string[] {
  const parts = partsOfFormula(formula).flatMap((id) => currencyOf(fields.get(id)))
  const all = target.currency === undefined || parts.length === 0 ? parts : [...parts, target.currency]
  return [...new Set(all)]
}

/**
 * The one currency of the money that a formula reads; undefined when it reads none.
 * @throws Failure `mixedCurrencies` {field, currencies} when there are several.
 */
export function currencyOfFormula(
  formula: Formula,
  fields: ReadonlyMap<string, Field>,
  target: Target
): string | undefined {
  const currencies = currenciesOfFormula(formula, fields, target)
  if (currencies.length > 1)
    throw new Failure('mixedCurrencies', { field: target.name, currencies: currencies.join(', ') })
  return currencies[0]
}

function currencyOf(field: Field | undefined): string[] {
  return field?.type === 'money' && field.currency !== undefined ? [field.currency] : []
}
