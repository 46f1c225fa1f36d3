import { Failure } from '../../contract/failure'
import type { EventSource } from '../../model/customer-table'
import { attributeOfField, eventFieldId } from '../../model/criterion/event-criterion'
import { eventFieldsOf, type Field } from '../../model/field'
import type { ImportedEvents } from '../import/import-events'

/** The attributes of events after an import. */
export interface PlannedEventFields {
  /** Orders' before contacts'. */
  readonly all: readonly Field[]
  /** What attributes of the file are called where the base has one of that name with another type. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The fields of a base's events and those of a file; those of the same events go when the file replaces them. @throws Failure `mixedCurrencies` {field, currencies}. */
export function plannedEventFields(
  fields: readonly Field[],
  { source, fields: fresh }: Pick<ImportedEvents, 'source' | 'fields'>,
  replaces: boolean
): PlannedEventFields {
  const kept = eventFieldsOf(fields).filter(({ of }) => !replaces || of !== source)
  const byId = new Map(kept.map((field) => [field.id, field]))
  const renamed = new Map<string, string>()
  const added = fresh.flatMap((field): Field[] => {
    const there = byId.get(field.id)
    if (!there) return [field]
    if (there.type !== field.type) {
      const attribute = freeAttribute(source, attributeOfField(field.id), byId)
      renamed.set(attributeOfField(field.id), attribute)
      return [{ ...field, id: eventFieldId(source, attribute) }]
    }
    if (there.currency === field.currency) return []
    throw new Failure('mixedCurrencies', {
      field: field.name,
      currencies: [there.currency, field.currency].join(', ')
    })
  })
  const all = [...kept, ...added]
  return { all: [...all.filter(({ of }) => of === 'orders'), ...all.filter(({ of }) => of === 'contacts')], renamed }
}

function freeAttribute(source: EventSource, attribute: string, taken: ReadonlyMap<string, Field>): string {
  for (let number = 2; ; number++) {
    const name = `${attribute}_${String(number)}`
    if (!taken.has(eventFieldId(source, name))) return name
  }
}
