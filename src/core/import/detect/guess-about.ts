import type { RecipeSubject } from '../../../model/recipe'
import type { ValueContext } from '../build/builder-for'
import type { ColumnProfile } from './column-profile'
import { fewestRepeats, type CustomerColumn } from './customer-of-event'
import { eventColumns, isEventDay } from './event-columns'
import { speaksOfContact, speaksOfIdentity } from './event-dictionary'

/**
 * What a file tells of. Orders: the customer's column repeats and there are days, amounts, products or the like, or the
 * headers name order and customer. Contacts: likewise, with direction, outcome, reason or a word for a contact. Else customers.
 */
export function guessAbout(
  profiles: readonly ColumnProfile[],
  customer: CustomerColumn | null,
  context: ValueContext
): RecipeSubject {
  if (!customer) return 'customers'
  const others = profiles.filter((profile) => profile !== customer.profile)
  const orders = new Set(eventColumns('orders', others, context).values())
  const contacts = new Set(eventColumns('contacts', others, context).values())
  const hasDay = others.some((profile) => isEventDay(profile, context))
  const repeats = customer.repeats > fewestRepeats
  const ordered = countOf(orders, ['number', 'price', 'quantity', 'product', 'amount'])
  const contacted =
    countOf(contacts, ['direction', 'outcome', 'reason']) +
    (others.some(({ header }) => speaksOfContact(header)) ? 1 : 0)
  if (contacted > 0 && contacted >= ordered && (repeats ? hasDay || ordered === 0 : hasDay && contacted > 1))
    return 'contacts'
  if (repeats) return hasDay || ordered > 0 || others.some(isEventNumber) ? 'orders' : 'customers'
  return hasDay && orders.has('number') && ordered > 1 ? 'orders' : 'customers'
}

function countOf(attributes: ReadonlySet<string>, telling: readonly string[]): number {
  return telling.filter((attribute) => attributes.has(attribute)).length
}

/** Whether a column names each row by a number of its own, as a list of orders or loans does. */
export function isEventNumber({ header, values, counts, rows }: ColumnProfile): boolean {
  return speaksOfIdentity(header) && values.length === rows && counts.size === rows && rows > 1
}
