import type { Column, CustomerTable, TextColumn } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { createColumnMemory } from '../columns/column-memory'
import { gatheredColumn } from '../columns/gathered-column'
import { noCustomer } from '../events/events-by-customer'
import type { MatchedKeys } from '../events/match-keys'
import type { ImportedEvents } from '../import/import-events'
import { mergeTables, type Merged, type Side } from '../merge/merge-tables'
import { inSteps } from './in-steps'

/** The customers of a base and what a file of events tells of its own. */
export interface MetPeople {
  readonly old: Side
  /** By what the base knows its customers, as `keyOfBase`. */
  readonly key: string | null | undefined
  readonly imported: Pick<ImportedEvents, 'people' | 'ids'>
  readonly found: Pick<MatchedKeys, 'rowOf'>
  /** Keys of customers who were added by hand and are in no file, with their rows in the view: they come into the base. */
  readonly byHand?: ReadonlyMap<number, number>
  /** As `PresentKeys.alike`. */
  readonly alike?: ReadonlyMap<number, number> | undefined
  /** Keys of nobody become customers. */
  readonly creates: boolean
}

/** The customers afterwards. */
export interface MergedPeople {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  /** The row of each key's customer, or `noCustomer`. */
  readonly rowOf: Uint32Array
  /** Null when the file tells nothing of customers. */
  readonly merged: Merged | null
}

/** Fills the blanks of customers with what the lines of their events tell, and puts new customers behind them. @throws Failure `cancelled`. */
export async function mergePeople(
  met: MetPeople,
  loops: WebAssembly.Module | null,
  signal: AbortSignal
): Promise<MergedPeople> {
  const { old, creates, found, byHand = new Map<number, number>(), alike = new Map<number, number>() } = met
  const told = toldFields(met)
  if (told.length === 0 && !creates && byHand.size === 0) {
    const { rows, ids, columns } = old.table
    return { table: { rows, ids, columns }, fields: old.fields, rowOf: found.rowOf, merged: null }
  }
  const { keys, rowOf } = chosenKeys(found.rowOf, old.table.rows, { creates, byHand, alike })
  const columns = new Map(told.map(({ field, column }) => [field.id, gatheredColumn(column, keys)]))
  const table = { rows: keys.length, ids: idsOf(met, keys), columns }
  const fresh: Side = { table, fields: told.map(({ field }) => field) }
  const ruleOf = () => 'fillBlanks' as const
  const memory = createColumnMemory(loops)
  const merged = await inSteps(mergeTables(old, fresh, { canMatch: true, absent: 'keep', ruleOf, memory }), signal)
  return { table: merged.table, fields: merged.fields, rowOf, merged }
}

interface ToldField {
  readonly field: Field
  readonly column: Column
}

/** Fields of which a text says by itself that it is theirs. */
const addresses: readonly string[] = ['email', 'phone']

/**
 * What the lines tell of customers. The key is told of new customers only, in the field where the base has it; an e-mail
 * or a phone is no other key, nor another key one of these.
 */
function toldFields({ old, key, imported, creates }: MetPeople): ToldField[] {
  const { people } = imported
  const keyInBase = old.fields.find(({ id }) => id === key)
  const isTaken = people.fields.some(({ id }) => id === keyInBase?.id)
  const isOther = [keyInBase?.id ?? '', people.keyField].some((id) => addresses.includes(id))
  return people.fields.flatMap((field): ToldField[] => {
    const column = people.columns.get(field.id)
    if (!column) return []
    if (field.id !== people.keyField) return [{ field, column }]
    if (!creates) return []
    return [{ field: keyInBase && !isTaken && !isOther ? { ...field, id: keyInBase.id } : field, column }]
  })
}

interface ChosenBy {
  readonly creates: boolean
  readonly byHand: ReadonlyMap<number, number>
  readonly alike: ReadonlyMap<number, number>
}

/** The keys whose customers the file tells of, each customer once, and the row that each key's customer has afterwards. */
function chosenKeys(
  found: Uint32Array,
  oldRows: number,
  { creates, byHand, alike }: ChosenBy
): { readonly keys: Uint32Array; readonly rowOf: Uint32Array } {
  const keys = new Uint32Array(found.length)
  const rowOf = found.slice()
  const met = new Uint8Array(oldRows)
  const rowOfSeen = new Map<number, number>()
  let count = 0
  let rows = oldRows
  for (let key = 0; key < found.length; key++) {
    const row = found[key] as number
    if (row === noCustomer) {
      const seen = byHand.get(key)
      if (seen === undefined && (!creates || alike.has(key))) continue
      const made = seen === undefined ? undefined : rowOfSeen.get(seen)
      rowOf[key] = made ?? rows
      if (made !== undefined) continue
      if (seen !== undefined) rowOfSeen.set(seen, rows)
      rows++
    } else {
      if (met[row] === 1) continue
      met[row] = 1
    }
    keys[count++] = key
  }
  for (const [key, first] of alike) if (rowOf[key] === noCustomer) rowOf[key] = rowOf[first] as number
  return { keys: keys.subarray(0, count), rowOf }
}

const idBytes = 16
const digits = new TextEncoder().encode('0123456789abcdef')

/** The ids of the customers of keys: of the base, or minted of the key. */
function idsOf({ old, imported, found }: MetPeople, keys: Uint32Array): TextColumn {
  const { ids } = old.table
  const bytes = new Uint8Array(idBytes * keys.length)
  keys.forEach((key, place) => {
    const row = found.rowOf[key] as number
    const start = idBytes * place
    if (row === noCustomer) writeId(imported.ids, key, bytes, start)
    else bytes.set(ids.bytes.subarray(ids.offsets[row], ids.offsets[row + 1]), start)
  })
  return { kind: 'text', bytes, offsets: Uint32Array.from({ length: keys.length + 1 }, (_, row) => idBytes * row) }
}

function writeId(ids: Uint32Array, key: number, into: Uint8Array, start: number): void {
  for (let digit = 0; digit < idBytes; digit++) {
    const word = ids[2 * key + (digit >>> 3)] as number
    into[start + digit] = digits[(word >>> (28 - 4 * (digit & 7))) & 15] as number
  }
}
