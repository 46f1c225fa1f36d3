import type { AlteredReason, LeftOutReason } from '../../../contract/export-results'
import { textAt } from '../../columns/text-column'
import { csvLine } from './csv-line'
import { createJudge, type Judge } from './judge'
import { listCells, type ListCells } from './list-cells'
import { listingOf, type Listing } from './listing'
import type { MailingTask } from './mailing-source'
import { placeOfCustomer } from './place-of-customer'
import { fileSplitter, type FileSplitter, type PlannedFile } from './split-files'

/** The rows that one reason is about, in the order of the list; of what was altered with the column. */
export interface Found {
  readonly rows: number[]
  readonly columns: number[]
}

/** What an export comes to, row by row, before anything is written. */
export interface ListPlan {
  readonly task: MailingTask
  readonly listing: Listing
  readonly judge: Judge
  readonly columns: readonly ListCells[]
  /** Rows in the order in which they are written, for each part of the split (one when there is none). */
  readonly parts: readonly {
    readonly name: string
    readonly rows: readonly number[]
    readonly files: readonly PlannedFile[]
  }[]
  readonly control: readonly number[]
  /** Rows written, for each scope. */
  readonly writtenOf: readonly number[]
  readonly leftOut: ReadonlyMap<LeftOutReason, Found>
  readonly altered: ReadonlyMap<AlteredReason, Found>
  /** Rows written in which something is altered. */
  readonly alteredRows: number
  /** Cells that are written otherwise than they stand in the base, each once, for however many reasons. */
  readonly alteredCells: number
}

const stride = 256
/** Of these the cell itself is as in the base. */
const onlyTold: ReadonlySet<AlteredReason> = new Set(['roleKept', 'plusHidden', 'zerosHidden', 'digitsLost'])
const encoder = new TextEncoder()

/** Plans an export in steps; `onRows` is told how many customers were looked at. */
export function* planList(task: MailingTask, onRows: (rows: number) => void): Generator<void, ListPlan> {
  const listing = listingOf(task)
  const columns = listCells(task, listing)
  const judge = yield* createJudge(task)
  const assign = assigner(task)
  const gathered = createGathering(task, columns, assign)
  for (const [done, row] of listing.rows.entries()) {
    if (done % stride === 0) {
      onRows(done)
      yield
    }
    const reason = judge.verdict(row)
    if (reason) remember(gathered.leftOut, reason, row, -1)
    else if (assign.partOf(row) === -1) gathered.control.push(row)
    else {
      gathered.write(row, assign.partOf(row))
      const scope = listing.scopeOf[row] ?? 0
      gathered.writtenOf[scope] = (gathered.writtenOf[scope] ?? 0) + 1
    }
  }
  const { control, writtenOf, leftOut, altered } = gathered
  const parts = gathered.parts.map(({ name, rows, split }) => ({ name, rows, files: split.finish() }))
  return {
    task,
    listing,
    judge,
    columns,
    parts,
    control,
    writtenOf,
    leftOut,
    altered,
    ...gathered.altereds()
  }
}

/** What is gathered row by row. */
interface Gathering extends Pick<ListPlan, 'leftOut' | 'altered'> {
  readonly parts: readonly { readonly name: string; readonly rows: number[]; readonly split: FileSplitter }[]
  readonly control: number[]
  readonly writtenOf: number[]
  readonly leftOut: Map<LeftOutReason, Found>
  /** Makes the line of a row, to know what is altered in it and how long it is. */
  write(row: number, part: number): void
  altereds(): Pick<ListPlan, 'alteredRows' | 'alteredCells'>
}

function createGathering(task: MailingTask, columns: readonly ListCells[], { names }: Assigner): Gathering {
  const { profile, source } = task
  const parts = names.map((name) => ({
    name,
    rows: [] as number[],
    split: fileSplitter(profile, bytesOf(headerLine(task, columns)))
  }))
  const altered = new Map<AlteredReason, Found>()
  let [alteredRows, alteredCells] = [0, 0]
  return {
    parts,
    control: [],
    writtenOf: source.scopes.map(() => 0),
    leftOut: new Map(),
    altered,
    altereds: () => ({ alteredRows, alteredCells }),
    write(row, place) {
      let isAltered = false
      const cells = columns.map(({ cell }, column) => {
        let isOther = false
        const text = cell(row, (why) => {
          isAltered = true
          isOther ||= !onlyTold.has(why)
          remember(altered, why, row, column)
        })
        if (isOther) alteredCells++
        return text
      })
      parts[place]?.rows.push(row)
      parts[place]?.split.add(bytesOf(csvLine(cells, profile)))
      if (isAltered) alteredRows++
    }
  }
}

function bytesOf(text: string): number {
  return encoder.encode(text).length
}

/** The mark of the encoding, where the profile has one, and the headers. */
export function headerLine({ profile }: MailingTask, columns: readonly ListCells[]): string {
  const mark = profile.encoding === 'utf-8-bom' ? '\ufeff' : ''
  return (
    mark +
    csvLine(
      columns.map(({ header }) => header),
      profile
    )
  )
}

function remember<Reason>(found: Map<Reason, Found>, reason: Reason, row: number, column: number): void {
  const known = found.get(reason) ?? { rows: [], columns: [] }
  found.set(reason, known)
  known.rows.push(row)
  known.columns.push(column)
}

interface Assigner {
  readonly names: readonly string[]
  /** The part of a row; -1 is the control group. */
  partOf(row: number): number
}

/** Who is held back and who gets which variant, by the customer's id alone. */
function assigner({ source, request }: MailingTask): Assigner {
  const { control, variants, seed } = request
  const weights = variants.map(({ weight }) => weight)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const variantOf = (id: string): number => {
    let rest = placeOfCustomer(id, `variant ${seed}`) * total
    const found = weights.findIndex((weight) => (rest -= weight) < 0)
    return found === -1 ? weights.length - 1 : found
  }
  return {
    names: variants.length === 0 ? [''] : variants.map(({ name }) => name),
    partOf(row) {
      const id = textAt(source.table.ids, row)
      if (control > 0 && placeOfCustomer(id, `control ${seed}`) < control) return -1
      return variants.length === 0 ? 0 : variantOf(id)
    }
  }
}
