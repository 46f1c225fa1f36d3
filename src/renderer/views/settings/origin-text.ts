import type { Field, Formula } from '../../../model/field'
import type { Words } from '../../../words/create-words'
import { fieldName } from '../../../words/field-name'

/** A formula with the names of its parts: `Money spent ÷ Orders`. */
export function formulaText(words: Words, formula: Formula, fields: ReadonlyMap<string, Field>): string {
  const name = (id: string) => {
    const field = fields.get(id)
    return field ? fieldName(words, field) : id
  }
  if (formula.kind === 'sum') return formula.fields.map(name).join(' + ')
  if (formula.kind === 'difference') return `${name(formula.from)} − ${name(formula.minus)}`
  if (formula.kind === 'years') return words.say('settings.formula.yearsSince', { field: name(formula.date) })
  if (formula.kind === 'bands') {
    const bounds = formula.bounds.map((bound) => words.number(bound)).join('; ')
    return words.say('settings.formula.bandsAt', { field: name(formula.of), bounds })
  }
  return `${name(formula.numerator)} ÷ ${name(formula.denominator)}`
}

/** Where a field's values come from, in words; `tables` has the names of reference tables by their ids. */
export function originText(
  words: Words,
  field: Field,
  fields: ReadonlyMap<string, Field>,
  tables: ReadonlyMap<string, string>
): string {
  const { origin } = field
  if (origin.kind === 'formula') return formulaText(words, origin.formula, fields)
  if (origin.kind === 'computed') return words.say('settings.origins.computed')
  if (origin.kind === 'reference') {
    const table = tables.get(origin.reference) ?? ''
    return words.say('settings.origins.reference', { table, column: field.name })
  }
  return origin.header.trim() === ''
    ? words.say('settings.origins.columnUnnamed')
    : words.say('settings.origins.column', { header: origin.header })
}
