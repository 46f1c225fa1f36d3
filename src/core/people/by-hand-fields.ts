import type { Field } from '../../model/field'
import { standardFieldOf, standardFields } from '../../model/standard-fields'
import type { WrittenValue } from '../../model/written-value'

const others = ['email', 'phone', 'consent_email', 'consent_sms', 'consent_phone', 'customer_since', 'loyalty_card']

/** Standard fields that a person can fill by hand though no file brought them: none that are figures of orders or contacts. */
export const fieldsForHands: ReadonlySet<string> = new Set(
  standardFields
    .filter(({ id, group }) => (id !== 'age' && (group === 'who' || group === 'moves')) || others.includes(id))
    .map(({ id }) => id)
)

/** The field that values written by hand make when no file brought it; undefined for any other. */
export function fieldByHand(id: string, written: WrittenValue): Field | undefined {
  const standard = fieldsForHands.has(id) ? standardFieldOf(id) : undefined
  if (standard?.type !== written.type) return undefined
  const currency = written.type === 'money' ? { currency: written.currency } : {}
  return { ...standard, name: id, standard: true, ...currency, origin: { kind: 'column', header: '' } }
}
