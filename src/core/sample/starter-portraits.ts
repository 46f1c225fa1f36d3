import type { StarterKind, StarterNumbers } from '../../model/starter'
import type { Criterion } from '../../model/criterion/criterion'
import { comparableText } from '../../model/comparable-text'
import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { emptyPortrait, type Portrait } from '../../model/portrait'
import { choiceOf, dayWithin, numberFrom } from './starter-criteria'

/** What starters are made over. */
export interface StarterBase {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  /** What the top fifth of a field's known numbers reach; null where there are none. */
  topFifthOf(field: string): number | null
}

/** A starter over a base: its portrait, or (null) the fields that the base lacks; none of them when it lacks the value. */
export interface StarterPortrait {
  readonly portrait: Portrait | null
  readonly missing: readonly string[]
}

type TypeKind = 'wholesale' | 'partner' | 'supplier'

/** How the values of a choice are called, as `comparableText`, in English, Russian and Polish. */
const called: Readonly<Record<TypeKind, RegExp>> = {
  wholesale: /^(wholesale|b2b$|опт|hurt)/,
  partner: /^(partner|партнер|reseller|dealer|дилер)/,
  supplier: /^(supplier|vendor|поставщик|dostawc)/
}

/** The portrait of a starter by the first way that the base has the fields for; what lacks is told of the first way. */
export function starterPortrait(kind: StarterKind, base: StarterBase, numbers: StarterNumbers): StarterPortrait {
  const ways = waysTo(kind, base, numbers)
  const way = ways.find((criteria) => criteria.every(({ field }) => hasValues(base, field)))
  if (way) return { portrait: { ...emptyPortrait, members: way }, missing: [] }
  const wanted = ways[0]?.map(({ field }) => field) ?? [kind === 'vip' ? 'money' : 'customer_type']
  return { portrait: null, missing: wanted.filter((field) => !hasValues(base, field)) }
}

function waysTo(kind: StarterKind, base: StarterBase, numbers: StarterNumbers): (readonly Criterion[])[] {
  const { newDays, regularOrders, regularDays } = numbers
  switch (kind) {
    case 'new':
      return [
        [numberFrom('1', 'purchases', 1, 1), dayWithin('2', 'last_order', newDays)],
        [dayWithin('1', 'first_order', newDays)],
        [dayWithin('1', 'customer_since', newDays)]
      ]
    case 'regular':
      return [
        [numberFrom('1', 'purchases', regularOrders), dayWithin('2', 'last_order', regularDays)],
        [numberFrom('1', 'purchases', regularOrders)]
      ]
    case 'vip':
      return ['money', 'average_check'].flatMap((field) => {
        const from = numbers.vipFrom ?? base.topFifthOf(field)
        return from === null ? [] : [[numberFrom('1', field, from)]]
      })
    default:
      return typeWays(kind, base)
  }
}

/** By the customer's type, else by any choice that has a value of that name. */
function typeWays(kind: TypeKind, { table, fields }: StarterBase): (readonly Criterion[])[] {
  const others = [...fields.values()].filter(({ id, of }) => of === undefined && id !== 'customer_type')
  return ['customer_type', ...others.map(({ id }) => id)].flatMap((id) => {
    const column = fields.get(id)?.type === 'choice' ? table.columns.get(id) : undefined
    if (column?.kind !== 'choice') return []
    const values = column.dictionary.filter((value) => value !== '' && called[kind].test(comparableText(value)))
    return values.length === 0 ? [] : [[choiceOf('1', id, values)]]
  })
}

function hasValues({ table, fields }: StarterBase, field: string): boolean {
  return fields.has(field) && table.columns.has(field)
}
