import type { Block, DocumentTree, Inline, Line } from '../../contract/document'
import { readableText } from './readable-text'

/** A document as Markdown (CommonMark, tables of GitHub); what would be markup in a text is escaped. */
export function writeMarkdown({ title, subtitle, contents, blocks, footer }: DocumentTree): string {
  const parts = [
    `# ${escaped(title)}`,
    ...(subtitle === null ? [] : [`*${escaped(subtitle)}*`]),
    ...(contents === undefined ? [] : [`**${escaped(contents)}**`, contentsOf(blocks)]),
    ...blocks.map(blockOf),
    '---',
    escaped(footer)
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** The headings of the first two levels, as a list. */
function contentsOf(blocks: readonly Block[]): string {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level < 3 ? [`${'  '.repeat(block.level - 1)}- ${escaped(block.text)}`] : []
  )
  return entries.join('\n')
}

/** The title is the only heading of the first level. */
function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return lineOf(block.text)
    case 'quote':
      return [`> ${escaped(block.text)}`, ...(block.by === null ? [] : [`>\n> — ${escaped(block.by)}`])].join('\n')
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${lineOf(item)}`).join('\n')
    case 'terms':
      return block.items.map(({ term, text }) => `- **${escaped(term)}:** ${lineOf(text)}`).join('\n')
    case 'table':
      return tableOf(block)
    case 'picture':
      return block.source.startsWith('data:image/')
        ? `![${escaped(block.alt)}](${block.source.replace(/[\s()<>]/g, encodeURIComponent)})`
        : ''
    case 'signatures':
      return block.roles.map((role) => `${escaped(role)}: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_`).join('\n\n')
    case 'pageBreak':
      return ''
  }
}

function tableOf({ caption, columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    ...(caption === null ? [] : [`**${escaped(caption)}**\n`]),
    row(columns.map(({ text }) => escaped(text))),
    row(columns.map(({ side }) => (side === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(lineOf)))
  ].join('\n')
}

function lineOf(line: Line): string {
  return line.map(inlineOf).join('')
}

function inlineOf(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline)
  if (inline.text.trim() === '') return inline.text
  if (inline.mark === 'quiet') return escaped(inline.text)
  const sign = inline.mark === 'strong' ? '**' : '*'
  return `${sign}${escaped(inline.text.trim())}${sign}`
}

/** Every character that may begin markup of a line or a block, a link or a piece of HTML. */
function escaped(text: string): string {
  return readableText(text)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, blank: string, sign: string) => `${blank}${sign.slice(0, -1)}\\${sign.slice(-1)}`
    )
}
