import type { Block } from '../../contract/document'

type Picture = Extract<Block, { kind: 'picture' }>

/** A block, or a picture with the short texts that stand beside it. */
export type Placed =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'beside'; readonly picture: Picture; readonly blocks: readonly Block[] }

/** Puts the quote and paragraphs that follow a picture beside it. */
export function placedBlocks(blocks: readonly Block[]): Placed[] {
  const placed: Placed[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block?.kind !== 'picture') {
      if (block) placed.push({ kind: 'block', block })
      continue
    }
    const rest = blocks.slice(at + 1)
    const end = rest.findIndex(({ kind }) => kind !== 'quote' && kind !== 'paragraph')
    const beside = end === -1 ? rest : rest.slice(0, end)
    placed.push(beside.length === 0 ? { kind: 'block', block } : { kind: 'beside', picture: block, blocks: beside })
    at += beside.length
  }
  return placed
}
