import { computed, type ComputedRef } from 'vue'
import type { PersonaBlockNow, PersonaNow } from '../../../contract/persona-results'
import type { PersonaBlock } from '../../../model/persona'

type Columns = readonly [readonly PersonaBlockNow[], readonly PersonaBlockNow[]]

/** Characters in a row of a column, roughly. */
const rowLength = 52

/**
 * The blocks of a sheet in two columns of like height, each read downwards: those with lines, and those that are still
 * questions. A block keeps its column while the same blocks have lines, and stays what it was while a line of it is
 * written, so that nothing jumps under the hand.
 */
export function useSheetColumns(
  persona: () => PersonaNow | null,
  writing: () => { readonly block: PersonaBlock; readonly wasFilled: boolean } | null = () => null
): {
  readonly filled: ComputedRef<Columns>
  readonly open: ComputedRef<Columns>
} {
  const columnsOf = (has: (block: PersonaBlockNow) => boolean) => {
    let key = ''
    let left: ReadonlySet<PersonaBlock> = new Set()
    return computed<Columns>(() => {
      const shown = persona()
      const blocks = (shown?.blocks ?? []).filter((block) => block.block !== 'core' && has(block))
      const next = `${shown?.id} ${blocks.map(({ block }) => block).join(' ')}`
      if (next !== key) left = leftOf(blocks)
      key = next
      return [blocks.filter(({ block }) => left.has(block)), blocks.filter(({ block }) => !left.has(block))]
    })
  }
  const isFilled = ({ block, lines }: PersonaBlockNow): boolean => {
    const held = writing()
    return held?.block === block ? held.wasFilled : lines.length > 0
  }
  return { filled: columnsOf(isFilled), open: columnsOf((block) => !isFilled(block)) }
}

/** The first blocks, as many as make the columns most alike. */
function leftOf(blocks: readonly PersonaBlockNow[]): ReadonlySet<PersonaBlock> {
  const heights = blocks.map(heightOf)
  const whole = heights.reduce((sum, height) => sum + height, 0)
  let best = { count: 0, apart: whole }
  let above = 0
  heights.forEach((height, index) => {
    above += height
    const apart = Math.abs(whole - 2 * above)
    if (apart < best.apart) best = { count: index + 1, apart }
  })
  return new Set(blocks.slice(0, best.count).map(({ block }) => block))
}

/** In rows, the heading and the space above it included. */
function heightOf({ lines, question }: PersonaBlockNow): number {
  const texts = lines.length > 0 ? lines.map(({ said }) => said) : [question]
  return texts.reduce((rows, text) => rows + Math.max(1, Math.ceil(text.length / rowLength)), 2.2)
}
