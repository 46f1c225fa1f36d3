import { ownOrders, type Column, type EventTable } from '../../model/customer-table'
import { walked } from '../columns/walked'
import { eventsInSteps, noCustomer, type LooseEvents } from './events-by-customer'
import { joinedColumns } from './joined-columns'
import { sameLines } from './same-lines'

/** Events of a base with those of a file. */
export interface AddedEvents {
  readonly table: EventTable
  /** Events of the file that were added. */
  readonly added: number
  /** Events of the file that the base had already. */
  readonly same: number
}

/**
 * Adds events of a file to those of a base of so many customers, but for those that are there already: equal in order number
 * and in all attributes that both have, so that a column more in the next file does not bring every order a second time; where
 * one of them tells no order numbers, equal in all attributes of either. Each event of the base makes one of the file the same, so two alike in one file stay two.
 * Events of nobody are left out. @throws TypeError when an attribute has two kinds.
 */
export function addedEvents(existing: EventTable | null, fresh: LooseEvents, customers: number): AddedEvents {
  return walked(addedInSteps(existing, fresh, customers))
}

/** The same in steps, between which other work may have its turn. */
export function* addedInSteps(
  existing: EventTable | null,
  fresh: LooseEvents,
  customers: number
): Generator<void, AddedEvents> {
  if (!existing) {
    const table = yield* eventsInSteps(fresh, customers)
    return { table, added: table.rows, same: 0 }
  }
  const old = existing.rows
  const lines = joinedLines(existing, fresh)
  yield
  const same = yield* sameLines({ ...lines, columns: comparedColumns(existing, fresh, lines) }, old)
  let count = 0
  for (let line = 0; line < same.length; line++) {
    if (same[line] === 0 || lines.customers[old + line] === noCustomer) continue
    lines.customers[old + line] = noCustomer
    count++
  }
  const table = yield* eventsInSteps(lines, customers)
  return { table, added: table.rows - old, same: count }
}

function comparedColumns(existing: EventTable, fresh: LooseEvents, lines: LooseEvents): Column[] {
  const areNumbered = existing.orderOf !== undefined && fresh.orderOf !== null
  const isCompared = (name: string): boolean => !areNumbered || (existing.columns.has(name) && fresh.columns.has(name))
  return [...lines.columns].flatMap(([name, column]) => (isCompared(name) ? [column] : []))
}

/** The events of the base and behind them those of the file. */
function joinedLines(existing: EventTable, fresh: LooseEvents): LooseEvents {
  const old = existing.rows
  const { length } = fresh.customers
  const customers = new Uint32Array(old + length)
  for (let row = 0; row + 1 < existing.offsets.length; row++)
    customers.fill(row, existing.offsets[row], existing.offsets[row + 1])
  customers.set(fresh.customers, old)
  const names = new Set([...existing.columns.keys(), ...fresh.columns.keys()])
  const columns = new Map(
    Array.from(names, (name): [string, Column] => [
      name,
      joinedColumns(
        { column: existing.columns.get(name) ?? null, rows: old },
        { column: fresh.columns.get(name) ?? null, rows: length }
      )
    ])
  )
  return {
    customers,
    columns,
    isOwn: true,
    orderOf: joinedOrders(existing.orderOf ?? null, fresh.orderOf, old, length)
  }
}

/** Events without an order number stay orders of their own. */
function joinedOrders(
  existing: Uint32Array | null,
  fresh: Uint32Array | null,
  old: number,
  length: number
): Uint32Array | null {
  if (!existing && !fresh) return null
  const orders = new Uint32Array(old + length)
  for (let line = 0; line < orders.length; line++) {
    const number = line < old ? existing?.[line] : fresh?.[line - old]
    orders[line] = number === undefined || number >= ownOrders ? ownOrders + line : number
  }
  return orders
}
