import type { Column } from '../../../model/customer-table'
import { setBit, type Bits } from '../../columns/bits'
import type { SetMaker } from '../../columns/set-maker'
import { textAt } from '../../columns/text-column'
import type { ListAround, ListSpelling } from '../around/around'
import { comparableKeys } from '../comparable-keys'
import { choicesAmong } from './choice-bits'
import { lookUp } from './lookup-bits'
import { textsReading } from './text-bits'
import { unknownForAll, type Verdict } from './verdict'

/** Rows between two steps. */
const stride = 4096

/** Who has a value that is in a list, in steps; a known value that is no address is in none. */
export function* inListSteps(
  column: Column,
  list: ListAround,
  spelling: ListSpelling | null,
  sets: SetMaker
): Generator<void, Verdict> {
  if (column.kind === 'choice') {
    if (!spelling) return choicesAmong(column, comparableKeys(list.values), sets)
    const isIn = spelledTest(list, spelling)
    const matches = sets.take()
    const table = Uint8Array.from(column.dictionary, (value) => (value !== '' && isIn(value) ? 1 : 0))
    lookUp(sets.placed(column.codes), table, matches.words)
    return { matches, unknown: sets.unknownOf(column) }
  }
  if (column.kind !== 'text') return unknownForAll(sets)
  if (!spelling) return textsReading(column, 'equals', comparableKeys(list.values), sets)
  const matches = yield* markedSteps((row) => textAt(column, row), spelledTest(list, spelling), sets)
  return { matches, unknown: sets.unknownOf(column) }
}

function* markedSteps(
  textOf: (row: number) => string,
  isIn: (text: string) => boolean,
  sets: SetMaker
): Generator<void, Bits> {
  const matches = sets.take()
  matches.words.fill(0)
  let isDone = false
  try {
    for (let row = 0; row < sets.rows; row++) {
      if (row % stride === 0) yield
      const text = textOf(row)
      if (text !== '' && isIn(text)) setBit(matches, row)
    }
    isDone = true
    return matches
  } finally {
    if (!isDone) sets.giveBack(matches)
  }
}

/** Tells whether a cell holds a value of the list. */
function spelledTest(list: ListAround, spelling: ListSpelling): (text: string) => boolean {
  const wanted = keysOfList(list, spelling)
  const places = new Uint8Array(1 << 24)
  for (const key of wanted) {
    const place = spelling.sieve(key)
    if (place !== -1) places[place] = 1
  }
  return (text) =>
    spelling.parts(text).some((part) => {
      const place = spelling.sieve(part)
      if (place === -1 || places[place] === 0) return false
      const key = spelling.key(part)
      return key !== null && wanted.has(key)
    })
}

const keys = new WeakMap<ListAround, { readonly spelling: ListSpelling; readonly keys: ReadonlySet<string> }>()

/** The values of a list in the form in which a spelling compares them. */
export function keysOfList(list: ListAround, spelling: ListSpelling): ReadonlySet<string> {
  const known = keys.get(list)
  if (known?.spelling === spelling) return known.keys
  const made = new Set(
    list.values.flatMap((value) => spelling.parts(value).flatMap((part) => spelling.key(part) ?? []))
  )
  keys.set(list, { spelling, keys: made })
  return made
}
