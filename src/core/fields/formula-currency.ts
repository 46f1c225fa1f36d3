import { Failure } from '../../contract/failure'
import type { Field, Formula } from '../../model/field'
import { partsOfFormula } from './formula-parts'

/**
 * The one currency of the money fields that a formula reads; undefined when it reads none.
 * @throws Failure `mixedCurrencies` {field, currencies} when there are several, the target's own currency included.
 */
export function currencyOfFormula(
  formula: Formula,
  fields: ReadonlyMap<string, Field>,
  target: { readonly name: string; readonly currency?: string | undefined }
): string | undefined {
  const parts = partsOfFormula(formula).flatMap((id) => currencyOf(fields.get(id)))
  const currencies = new Set(target.currency === undefined || parts.length === 0 ? parts : [...parts, target.currency])
  if (currencies.size > 1)
    throw new Failure('mixedCurrencies', { field: target.name, currencies: [...currencies].join(', ') })
  return [...currencies][0]
}

function currencyOf(field: Field | undefined): string[] {
  return field?.type === 'money' && field.currency !== undefined ? [field.currency] : []
}
