import type { StarterKind } from '../../model/starter'
import type { CustomerTable } from '../../model/customer-table'
import type { Criterion } from '../../model/criterion/criterion'
import type { Field } from '../../model/field'
import type { Language } from '../../model/language'
import { emptyPortrait, type Portrait } from '../../model/portrait'
import type { Segment, SegmentColor } from '../../model/segment'
import en from '../../words/starter/en'
import pl from '../../words/starter/pl'
import ru from '../../words/starter/ru'
import { choiceOf, dayWithin, numberFrom } from './starter-criteria'

export interface StarterContext {
  readonly language: Language
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  /** ISO instant. */
  readonly now: string
  newId(): string
}

interface Starter {
  readonly kind: StarterKind
  readonly color: SegmentColor
  readonly criteria: readonly Criterion[]
}

const messages = { en, ru, pl }

/**
 * The six segments that a workspace begins with: new, regular, VIP, wholesale, partner, supplier; each saved as its
 * first version. One that asks about a field that the base lacks is left out.
 */
export function starterSegments(context: StarterContext): Segment[] {
  const starters: Starter[] = [
    { kind: 'new', color: 'sky', criteria: [numberFrom('1', 'purchases', 1, 1), dayWithin('2', 'last_order', 60)] },
    { kind: 'regular', color: 'green', criteria: [numberFrom('1', 'purchases', 6), dayWithin('2', 'last_order', 90)] },
    { kind: 'vip', color: 'amber', criteria: [numberFrom('1', 'money', topFifthOf(context.table))] },
    { kind: 'wholesale', color: 'indigo', criteria: [choiceOf('1', 'customer_type', ['wholesale'])] },
    { kind: 'partner', color: 'plum', criteria: [choiceOf('1', 'customer_type', ['partner'])] },
    { kind: 'supplier', color: 'slate', criteria: [choiceOf('1', 'customer_type', ['supplier'])] }
  ]
  const known = new Set(context.fields.map((field) => field.id))
  return starters
    .filter(({ criteria }) => criteria.every((criterion) => known.has(criterion.field)))
    .map((starter) => segmentOf(starter, context))
}

/** The money (minor units) that the top fifth of those with known money have at least; 0 when nobody has any. */
export function topFifthOf(table: CustomerTable): number {
  const column = table.columns.get('money')
  if (column?.kind !== 'number') return 0
  const known = column.values.filter((value) => !Number.isNaN(value)).sort()
  return known[Math.min(known.length - 1, Math.floor(known.length * 0.8))] ?? 0
}

function segmentOf({ kind, color, criteria }: Starter, { language, now, newId }: StarterContext): Segment {
  const portrait: Portrait = { ...emptyPortrait, members: criteria }
  const { name, description } = messages[language][kind]
  return { id: newId(), name, color, description, createdAt: now, versions: [{ number: 1, portrait, savedAt: now }] }
}
