import type { Field } from '../../model/field'

const wanted = ['name', 'city', 'age', 'average_check', 'purchases', 'last_order', 'gender', 'money']

/** Up to six columns that show a customer best: the name (or its parts, or the customer number), then the usual ones, then what there is. */
export function defaultColumns(fields: readonly Pick<Field, 'id'>[]): string[] {
  const ids = new Set(fields.map(({ id }) => id))
  const names = ids.has('name') ? ['name'] : ['first_name', 'last_name'].filter((id) => ids.has(id))
  const first = names.length > 0 ? names : ['external_id', 'email'].filter((id) => ids.has(id)).slice(0, 1)
  const usual = wanted.filter((id) => ids.has(id) && !first.includes(id))
  const told = ids.has('age') ? ['recorded_age', 'birth_year', 'birth_date'] : []
  const shown = [...first, ...wanted, ...told]
  const others = fields.map(({ id }) => id).filter((id) => !shown.includes(id))
  return [...first, ...usual, ...others].slice(0, 6)
}
