import type { Column } from '../../model/customer-table'
import type { MergeRule } from '../../model/recipe'
import type { Layout } from './layout'
import { noRow } from './match-rows'
import { unknownWords } from './unknown-words'

/** Where a value of the new base comes from. */
export const source = { none: 0, old: 1, new: 2, both: 3 } as const

/** For each row of the new base where its value of a column comes from, and whether all come from one side. */
export interface Sources {
  readonly of: Uint8Array
  /** No value comes from the file, or would be another there. */
  readonly onlyOld: boolean
}

/**
 * Chooses by a rule. Overwrite takes what the file knows: an empty cell leaves the value there was. `keep` leaves customers of
 * the base as they are, unknown values too.
 */
export function chooseSources(old: Column | null, fresh: Column | null, rule: MergeRule, layout: Layout): Sources {
  const { rows, fromOld, fromNew } = layout
  const known = [flags(old), flags(fresh)] as const
  const table = choices[rule]
  const of = new Uint8Array(rows)
  const counts = [0, 0, 0, 0]
  for (let row = 0; row < rows; row++) {
    const [one, other] = [fromOld[row] as number, fromNew[row] as number]
    const knowsOld = one !== noRow && isKnown(known[0], one)
    const knowsNew = other !== noRow && isKnown(known[1], other)
    const isKept = rule === 'keep' && one !== noRow
    const chosen = table[(knowsOld ? 1 : 0) + (knowsNew && !isKept ? 2 : 0)] as number
    of[row] = chosen
    counts[chosen] = (counts[chosen] as number) + 1
  }
  const [, , news = 0, both = 0] = counts
  return { of, onlyOld: news + both === 0 }
}

/** By what is known: nothing, the old, the new, both. */
const choices: Readonly<Record<MergeRule, readonly [number, number, number, number]>> = {
  overwrite: [source.none, source.old, source.new, source.new],
  fillBlanks: [source.none, source.old, source.new, source.old],
  keep: [source.none, source.old, source.new, source.old],
  append: [source.none, source.old, source.new, source.both]
}

function flags(column: Column | null): Uint32Array | null {
  return column && unknownWords(column)
}

function isKnown(unknown: Uint32Array | null, row: number): boolean {
  return unknown !== null && (((unknown[row >>> 5] as number) >>> (row & 31)) & 1) === 0
}
