import type { Block, DocumentTree, Line } from '../../../src/contract/document'

/** The texts of a document in the order in which they are read. */
export function linesOf({ title, subtitle, contents, blocks }: DocumentTree): string[] {
  const opening = [title, ...(subtitle === null ? [] : [subtitle]), ...(contents === undefined ? [] : [contents])]
  return [...opening, ...blocks.flatMap(linesOfBlock)]
}

function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [textOf(block.text)]
    case 'quote':
      return [block.text, ...(block.by === null ? [] : [block.by])]
    case 'list':
      return block.items.map(textOf)
    case 'terms':
      return block.items.flatMap(({ term, text }) => [term, textOf(text)])
    case 'table':
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...block.columns.map(({ text }) => text),
        ...block.rows.flatMap((row) => row.map(textOf))
      ]
    case 'signatures':
      return [...block.roles]
    case 'picture':
    case 'pageBreak':
      return []
  }
}

function textOf(line: Line): string {
  return line.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')
}

/** A text with plain blanks, one at a time. */
export function plainBlanks(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim()
}

/** The lines that a text has not, each looked for behind the one before; blanks do not count, for programs break lines anywhere. */
export function wordsInOrder(lines: readonly string[], text: string): string[] {
  const solid = (each: string) => each.replace(/[\s\u00a0\u202f]+/gu, '')
  const whole = solid(text)
  let at = 0
  return lines.filter((line) => {
    const found = whole.indexOf(solid(line), at)
    if (found === -1) return true
    at = found + solid(line).length
    return false
  })
}
