import type { Block, DocumentTree, Inline, Line } from '../../contract/document'
import { readableText } from './readable-text'

/** The same document with readable texts; lines of a text end in a line feed, tabs are blanks. */
export function readableTree(tree: DocumentTree): DocumentTree {
  return {
    ...tree,
    title: clean(tree.title),
    subtitle: tree.subtitle === null ? null : clean(tree.subtitle),
    blocks: tree.blocks.map(cleanBlock),
    footer: clean(tree.footer)
  }
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: clean(block.text) }
    case 'paragraph':
      return { ...block, text: cleanLine(block.text) }
    case 'quote':
      return { ...block, text: clean(block.text), by: block.by === null ? null : clean(block.by) }
    case 'list':
      return { ...block, items: block.items.map(cleanLine) }
    case 'terms':
      return { ...block, items: block.items.map(({ term, text }) => ({ term: clean(term), text: cleanLine(text) })) }
    case 'table':
      return {
        ...block,
        caption: block.caption === null ? null : clean(block.caption),
        columns: block.columns.map(({ text, side }) => ({ text: clean(text), side })),
        rows: block.rows.map((row) => row.map(cleanLine))
      }
    case 'picture':
      return { ...block, alt: clean(block.alt) }
    case 'signatures':
      return { ...block, roles: block.roles.map(clean) }
    case 'pageBreak':
      return block
  }
}

function cleanLine(line: Line): Line {
  return line.map((inline): Inline => {
    return typeof inline === 'string' ? clean(inline) : { ...inline, text: clean(inline.text) }
  })
}

function clean(text: string): string {
  return readableText(text)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
}
