import type { Block, Inline, Line } from '../../../contract/document'
import {
  effectivePromises,
  cellsOf,
  type Cell,
  type EffectivePromises
} from '../../../model/standard/effective-promises'
import type { PromiseId, Promises } from '../../../model/standard/promises'
import type { CommonStandard, SegmentStandard, Standards } from '../../../model/standard/standards'
import type { AppliedLayer } from '../applied-layers'
import type { StandardWords } from '../../../words/standard-words'

/** What documents are written of. */
export interface DocumentFacts {
  readonly standards: Standards
  /** All that are written, and those in force: only these apply to customers. */
  readonly layers: readonly AppliedLayer[]
  readonly inForce: readonly AppliedLayer[]
  /** Segments that are paused: their standards rest. */
  readonly paused: ReadonlySet<string>
  readonly segments: readonly { readonly id: string; readonly description: string; readonly accent: string }[]
  readonly words: StandardWords
  /** The workspace's name. */
  readonly workspace: string
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** Where the same value holds. */
export interface Spread<Value> {
  readonly value: Value
  readonly cells: readonly Cell[]
}

/** The standard of a segment as it is written. */
export function layerOf(
  { standards }: Pick<DocumentFacts, 'standards'>,
  segment: string | null
): CommonStandard | SegmentStandard {
  return standards.segments.find((each) => each.segment === segment) ?? standards.common
}

/** What holds for a segment in each cell, or in those of some kind of request. */
export function promisesIn(
  { standards }: Pick<DocumentFacts, 'standards'>,
  segment: string | null,
  request: string | null = null
): { readonly cell: Cell; readonly promises: EffectivePromises }[] {
  return cellsOf(standards)
    .filter((cell) => request === null || cell.request === request)
    .map((cell) => ({ cell, promises: effectivePromises(standards, segment, cell) }))
}

/** The values of one promise, each with the cells where it holds. */
export function spreadOf<Id extends PromiseId>(
  promises: ReturnType<typeof promisesIn>,
  id: Id
): Spread<Exclude<Promises[Id], undefined>>[] {
  const found = new Map<string, { value: Exclude<Promises[Id], undefined>; cells: Cell[] }>()
  for (const { cell, promises: at } of promises) {
    const promise = at[id]
    if (!promise) continue
    const key = JSON.stringify(promise.value)
    const known = found.get(key)
    if (known) known.cells.push(cell)
    else found.set(key, { value: promise.value, cells: [cell] })
  }
  return [...found.values()]
}

/** The values of a promise as lines: the value alone when it holds everywhere, else each with the places. */
export function valueLines(
  facts: Pick<DocumentFacts, 'standards' | 'words'>,
  promises: ReturnType<typeof promisesIn>,
  id: PromiseId
): string[] {
  const { words } = facts
  const spread = spreadOf(promises, id)
  return spread.map(({ value, cells }) => {
    const text = words.value<PromiseId>(id, value)
    if (spread.length === 1 && cells.length === promises.length) return text
    return words.say('standardDocuments.where', { value: text, places: words.cells(cells).join('; ') })
  })
}

/** A paragraph of one plain text. */
export function paragraph(...text: Inline[]): Block {
  return { kind: 'paragraph', text }
}

/** A heading with what is under it; nothing when there is nothing. */
export function section(text: string, blocks: readonly Block[], level: 1 | 2 = 1): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level, text }, ...blocks]
}

/** Numbers the headings of the first level. */
export function numbered(blocks: readonly Block[]): Block[] {
  let number = 0
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 1 ? { ...block, text: `${++number}. ${block.text}` } : block
  )
}

/** A text as a cell of a table. */
export function line(text: string): Line {
  return [text]
}
