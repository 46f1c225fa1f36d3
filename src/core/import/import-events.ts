import type { ImportOutcome } from '../../contract/results'
import type { Column, EventSource, TextColumn } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { usualEventField } from '../../model/event-attributes'
import type { Field } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import { Failure } from '../../contract/failure'
import { gatheredColumn } from '../columns/gathered-column'
import type { FileReader } from '../ports/files'
import { createBatchRejects } from './batch-rejects'
import { createMissingBytes } from './bytes/missing-bytes'
import { place } from './bytes/row-batch'
import type { TakerParts } from './create-batch-taker'
import type { FilledEventColumn } from './events/event-column-takers'
import { createEventColumns } from './events/event-columns'
import { createEventKeys } from './events/event-keys'
import { createPeopleColumns, type ImportedPeople } from './events/people-columns'
import { settleLines } from './events/settle-lines'
import type { ImportOptions } from './imported-base'
import { readBatches, type RowTaker } from './read-batches'
import { createRejectList } from './reject-list'
import { takeRowsOfWidth } from './rows-of-width'

export type { ImportedPeople } from './events/people-columns'

/** Orders or contacts read from a file, each of the customer whose key stands in its line. */
export interface ImportedEvents extends Pick<
  ImportOutcome,
  'rejected' | 'duplicates' | 'unreadable' | 'reasons' | 'rejects' | 'currencies'
> {
  readonly source: EventSource
  /** Header of the key column, or its number. */
  readonly key: string
  /** The different keys as the file writes them (of e-mails in lower case). */
  readonly keys: TextColumn
  /** Two words a key: the first 64 bits of the id it is minted to. */
  readonly ids: Uint32Array
  /** The key of each event, by its place in `keys`. */
  readonly customers: Uint32Array
  /** Lines of a customer with the same number are one order; the same order has the same number in another file. From `ownOrders` on: lines without an order number. */
  readonly orderOf: Uint32Array | null
  /** By attribute; `day` among them. */
  readonly columns: ReadonlyMap<string, Column>
  /** One for each of the columns. */
  readonly fields: readonly Field[]
  /** What the lines tell of their customers, by the places of the keys. */
  readonly people: ImportedPeople
  /** Rows of the file, without the header. */
  readonly rows: number
  /** Lines of goods returned or cancelled, among the events or left out of them. */
  readonly returned: number
  readonly invalidBytes: number
}

/**
 * Reads orders or contacts from a CSV file by a recipe that is about them, in one pass.
 * @throws Failure as `importCustomers`; `invalidArguments` for a recipe without a key column or with an unknown attribute.
 */
export function importEvents(reader: FileReader, recipe: Recipe, options: ImportOptions): Promise<ImportedEvents> {
  return readBatches(reader, recipe, options, createEventTaker)
}

function createEventTaker(parts: TakerParts): RowTaker<Omit<ImportedEvents, 'invalidBytes'>> {
  const { recipe, options, batch } = parts
  const source = recipe.about === 'contacts' ? 'contacts' : 'orders'
  const missing = createMissingBytes(batch.memory)
  const list = createRejectList(options.maximumRejects ?? 1000)
  const rejects = createBatchRejects(batch, list, options.onRejectedRow)
  const keys = createEventKeys(parts, rejects, missing)
  const people = createPeopleColumns(parts, rejects, missing)
  const columns = createEventColumns(parts, source, rejects, missing)
  const width = recipe.columns.length
  let seen = 0
  let ragged = 0
  return {
    take(fromRow) {
      const rows = (batch.state[place.rows] ?? 0) - fromRow
      ragged += rows - takeRowsOfWidth(batch, fromRow, width, rejects)
      seen += rows
      keys.take()
      people.take(keys.numbers, keys.count())
      columns.take()
      rejects.flush()
    },
    seen: () => seen,
    finish() {
      if (seen > 0 && ragged === seen && !recipe.dialect.header)
        throw new Failure('recipeDoesNotFit', { expected: width, found: list.firstWidth() })
      const customers = keys.finish()
      const events = finishedEvents(columns.finish(customers.customers), customers.customers, source, recipe)
      const told = people.finish(keys.count())
      const currencies = [...events.fields, ...told.fields].flatMap((field) => field.currency ?? [])
      const found = { ...customers, ...events, people: told, currencies: [...new Set(currencies)] }
      return { source, key: keys.name, rows: seen, ...found, ...list.finish() }
    }
  }
}

function finishedEvents(
  read: Parameters<typeof settleLines>[0],
  customers: Uint32Array,
  source: EventSource,
  recipe: Recipe
): Pick<ImportedEvents, 'customers' | 'orderOf' | 'columns' | 'fields' | 'returned'> {
  const lines = customers.length
  const { returned, kept } =
    source === 'orders' ? settleLines(read, recipe.returns, lines) : { returned: 0, kept: null }
  const attributes = withDays(read.attributes, source, lines)
  const orderOf = read.orders?.orderOf ?? null
  const stay = (column: Column): Column => (kept ? gatheredColumn(column, kept) : column)
  const stays = (numbers: Uint32Array): Uint32Array => (kept ? kept.map((line) => numbers[line] as number) : numbers)
  return {
    customers: stays(customers),
    orderOf: orderOf && stays(orderOf),
    columns: new Map([...attributes].map(([attribute, { column }]) => [attribute, stay(column)])),
    fields: [...attributes.values()].map(({ field }) => field),
    returned
  }
}

/** Events have a day, if an unknown one. It comes first. */
function withDays(
  attributes: ReadonlyMap<string, FilledEventColumn>,
  source: EventSource,
  lines: number
): Map<string, FilledEventColumn> {
  const field = usualEventField(source, 'day', '', { kind: 'column', header: '' })
  const unknown = { kind: 'day', values: new Int32Array(lines).fill(unknownDay) } as const
  const days = attributes.get('day') ?? (field && { field, column: unknown })
  return new Map([...(days ? [['day', days] as const] : []), ...attributes])
}
