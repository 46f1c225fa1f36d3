import type { ExportOptions } from '../../contract/requests'
import type { ColumnArray, ColumnMemory } from '../columns/column-memory'
import { beginsBlank, endsBlank } from './blank-ends'
import { createCellPage } from './cell-page'
import type { CellPlan } from './cell-plan'
import { cellRulesOf, type CellRules } from './cell-rules'
import { isFormulaLike, isPhone } from './formula-guard'
import { writeText } from './write-text'

/** Kinds of cells, traits of codes and the layout of a plan, as `src/loops/write-lines` reads them. */
const kinds = {
  text: 0,
  bytes: 1,
  halves: 2,
  words: 3,
  number: 4,
  money: 5,
  day: 6,
  age: 7,
  listOfHalves: 8,
  listOfWords: 9
}
const traits = { guardedAlone: 1, guardedFirst: 2, mustBeQuoted: 4, beginsBlank: 8, endsBlank: 16 }
const wordsOfCell = 8

/** The plans of a line's cells in a column memory. */
export interface LinePlan {
  readonly words: Uint32Array
  readonly cells: number
  /** Gives back what was put into the memory for it. */
  free(): void
}

type Place = <A extends ColumnArray>(array: A) => number
type CellWords = readonly [
  kind: number,
  values: number,
  more: number,
  cells: number,
  starts: number,
  traits: number,
  digits: number,
  phones: number
]

/** Puts the plans of cells over `rows` customers into a memory, which must have loops. */
export function createLinePlan(
  plans: readonly CellPlan[],
  options: ExportOptions,
  memory: ColumnMemory,
  rows: number
): LinePlan {
  const own: ColumnArray[] = []
  const place: Place = (array) => {
    const placed = memory.place(array)
    if (placed !== array) own.push(placed)
    return placed.byteOffset
  }
  const cells = plans.map((plan) => wordsOf(plan, options, place, rows))
  const words = memory.allocate('u32', Math.max(1, plans.length * wordsOfCell))
  own.push(words)
  words.set(cells.flat())
  return { words, cells: plans.length, free: () => own.forEach((array) => memory.free(array)) }
}

function wordsOf(plan: CellPlan, options: ExportOptions, place: Place, rows: number): CellWords {
  const plain = (kind: number, values: number, more = 0, digits = 0, phones = 0): CellWords => [
    kind,
    values,
    more,
    0,
    0,
    0,
    digits,
    phones
  ]
  switch (plan.kind) {
    case 'number':
      return plain(kinds.number, place(plan.values))
    case 'money':
      return plain(kinds.money, place(plan.values), 0, plan.digits)
    case 'day':
      return plain(kinds.day, place(plan.column.values))
    case 'age':
      return plain(kinds.age, place(plan.column.from), place(plan.column.to))
    case 'text':
      return plain(kinds.text, place(plan.column.bytes), place(plan.column.offsets), 0, plan.sparesPhones ? 1 : 0)
    case 'same': {
      const texts = wholeCells(1, () => plan.text, cellRulesOf(options))
      return withTexts(kinds.bytes, place(new Uint8Array(rows)), 0, texts, place)
    }
    case 'codes': {
      const texts = wholeCells(plan.count, plan.textOf, cellRulesOf(options, plan.sparesPhones ? isPhone : null))
      return withTexts(kindOfCodes(plan.codes), place(plan.codes), 0, texts, place)
    }
    case 'list': {
      const { codes, offsets, dictionary } = plan.column
      const texts = partsOfCells(dictionary, cellRulesOf(options, plan.sparesPhones ? isPhone : null))
      const kind = codes instanceof Uint16Array ? kinds.listOfHalves : kinds.listOfWords
      return withTexts(kind, place(codes), place(offsets), texts, place)
    }
  }
}

function kindOfCodes(codes: Uint8Array | Uint16Array | Uint32Array): number {
  if (codes instanceof Uint8Array) return kinds.bytes
  return codes instanceof Uint16Array ? kinds.halves : kinds.words
}

/** Texts of codes one behind the other, the place where each begins, and the traits of each. */
interface CodeTexts {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly traits: Uint8Array
}

function withTexts(kind: number, codes: number, offsets: number, texts: CodeTexts, place: Place): CellWords {
  return [kind, codes, offsets, place(texts.bytes), place(texts.starts), place(texts.traits), 0, 0]
}

const encoder = new TextEncoder()

/** The cells of codes, quoted and guarded. */
function wholeCells(count: number, textOf: (code: number) => string, rules: CellRules): CodeTexts {
  const page = createCellPage(0, 4096)
  const starts = new Uint32Array(count + 1)
  const guarded = new Uint8Array(count)
  let at = 0
  for (let code = 0; code < count; code++) {
    const before = page.guarded
    const text = encoder.encode(textOf(code))
    at = writeText(page, at, text, 0, text.length, rules)
    starts[code + 1] = at
    guarded[code] = page.guarded > before ? traits.guardedAlone : 0
  }
  return { bytes: page.bytes.subarray(0, at), starts, traits: guarded }
}

/** The texts of codes as parts of cells, their quotes doubled. */
function partsOfCells(dictionary: readonly string[], rules: CellRules): CodeTexts {
  const parts = dictionary.map((text) => encoder.encode(text.replaceAll('"', '""')))
  const starts = new Uint32Array(parts.length + 1)
  parts.forEach((part, code) => (starts[code + 1] = (starts[code] ?? 0) + part.length))
  const bytes = new Uint8Array(starts[parts.length] ?? 0)
  parts.forEach((part, code) => bytes.set(part, starts[code] ?? 0))
  return { bytes, starts, traits: Uint8Array.from(parts, (part) => traitsOf(part, rules)) }
}

function traitsOf(text: Uint8Array, { needsGuard, special }: CellRules): number {
  const end = text.length
  return (
    (needsGuard?.(text, 0, end) ? traits.guardedAlone : 0) |
    (needsGuard && isFormulaLike(text, 0, end) ? traits.guardedFirst : 0) |
    (text.some((byte) => special[byte] === 1) ? traits.mustBeQuoted : 0) |
    (beginsBlank(text, 0, end) ? traits.beginsBlank : 0) |
    (endsBlank(text, 0, end) ? traits.endsBlank : 0)
  )
}
