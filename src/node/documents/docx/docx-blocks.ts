import type { IRunStylePropertiesOptions, Paragraph, Table } from 'docx'
import type { Block } from '../../../contract/document'
import { placedBlocks, type Placed } from '../beside-picture'
import { besideTable, dataTable, signaturesTable, tableSpacer, termsTable } from './docx-tables'
import { pictureRun } from './docx-picture'
import { runsOf, type Docx } from './docx-runs'
import { styleOf } from './docx-styles'

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>
type Part = Paragraph | Table

/** What blocks are written with. */
export interface DocxPen {
  readonly docx: Docx
  /** `#rrggbb`. */
  readonly accent: string
}

/** The numberings that lists refer to. */
export const listNames = { ordered: 'ordered', plain: 'plain' } as const
const twipsInMillimetre = 56.7
const besideGap = 6
const afterTable = 240
const atEnd = 20

/** Blocks as paragraphs and tables; what follows a page break begins the page. */
export function docxBlocks(pen: DocxPen, blocks: readonly Block[], startsPage: boolean): Part[] {
  let pageBreakBefore = startsPage
  const parts: Part[] = []
  for (const [list, placed] of placedBlocks(blocks).entries()) {
    const kind = placed.kind === 'block' ? placed.block.kind : 'beside'
    if (kind === 'pageBreak') {
      pageBreakBefore = true
      continue
    }
    const breaksItself = kind === 'heading' || (placed.kind === 'block' && isCaptioned(placed.block))
    const isAfterTable = parts.at(-1) instanceof pen.docx.Table
    if (pageBreakBefore && !breaksItself) parts.push(breakParagraph(pen.docx))
    else if (isAfterTable && !pageBreakBefore && kind !== 'heading') parts.push(tableSpacer(pen.docx, afterTable))
    parts.push(...partsOf(pen, placed, { pageBreakBefore, list }))
    pageBreakBefore = false
  }
  if (parts.at(-1) instanceof pen.docx.Table) parts.push(tableSpacer(pen.docx, atEnd))
  return parts
}

function isCaptioned(block: Block): boolean {
  return block.kind === 'table' && block.caption !== null
}

function breakParagraph({ Paragraph, PageBreak }: Docx): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [new PageBreak()] })
}

interface Place {
  readonly pageBreakBefore: boolean
  /** The number of the list, so that each begins with one. */
  readonly list: number
}

function partsOf(pen: DocxPen, placed: Placed, place: Place): Part[] {
  if (placed.kind === 'beside') return besideParts(pen, placed, place)
  const { docx } = pen
  const { block } = placed
  switch (block.kind) {
    case 'heading':
      return [headingOf(docx, block, place)]
    case 'paragraph':
      return [new docx.Paragraph({ children: runsOf(docx, block.text) })]
    case 'quote':
      return quoteParts(pen, block)
    case 'list':
      return listParts(docx, block, place)
    case 'terms':
      return termsTable(docx, block)
    case 'table':
      return dataTable(docx, block, place.pageBreakBefore)
    case 'picture': {
      const picture = pictureRun(docx, block)
      return picture === null ? [] : [new docx.Paragraph({ spacing: singleLine, children: [picture] })]
    }
    case 'signatures':
      return signaturesTable(docx, block)
    case 'pageBreak':
      return []
  }
}

/** Proportional lines cut pictures off. */
const singleLine = { before: 0, after: 0, line: 240, lineRule: 'auto' } as const

/** What stands beside a picture that cannot be shown stands alone. */
function besideParts(pen: DocxPen, { picture, blocks }: Extract<Placed, { kind: 'beside' }>, place: Place): Part[] {
  const { docx } = pen
  const run = pictureRun(docx, picture)
  const beside = blocks.flatMap((block) => partsOf(pen, { kind: 'block', block }, place))
  if (run === null) return beside
  const drawn = new docx.Paragraph({ spacing: singleLine, children: [run] })
  const width = Math.round((picture.width + besideGap) * twipsInMillimetre)
  return besideTable(docx, drawn, width, beside as Paragraph[])
}

function headingOf(docx: Docx, { level, text }: Kind<'heading'>, { pageBreakBefore }: Place): Paragraph {
  const heading = (['Heading1', 'Heading2', 'Heading3'] as const)[level - 1]
  const spacing = pageBreakBefore ? { spacing: { before: 0 } } : {}
  return new docx.Paragraph({
    heading,
    pageBreakBefore,
    ...spacing,
    children: runsOf(docx, [text.replaceAll('\n', ' ')])
  })
}

function quoteParts({ docx, accent }: DocxPen, { text, by }: Kind<'quote'>): Paragraph[] {
  const border = { left: { style: 'single' as const, size: 24, space: 10, color: accent.slice(1) } }
  const indent = { left: 220 }
  const said = new docx.Paragraph({
    style: styleOf.quote,
    border,
    indent,
    keepNext: by !== null,
    children: runsOf(docx, [text])
  })
  if (by === null) return [said]
  return [said, new docx.Paragraph({ style: styleOf.quoteBy, border, indent, children: runsOf(docx, [by]) })]
}

function listParts(docx: Docx, { ordered, items }: Kind<'list'>, { list: instance }: Place): Paragraph[] {
  const reference = ordered ? listNames.ordered : listNames.plain
  return items.map(
    (item) =>
      new docx.Paragraph({
        numbering: { reference, level: 0, instance },
        spacing: { after: 50 },
        children: runsOf(docx, item)
      })
  )
}

/** The numberings of lists: figures, and small dots in the colour of the document. */
export function listNumbering(accent: string) {
  const indent = { left: 400, hanging: 300 }
  const level = (format: 'decimal' | 'bullet', text: string, run: IRunStylePropertiesOptions) => [
    { level: 0, format, text, alignment: 'left' as const, style: { paragraph: { indent }, run } }
  ]
  return {
    config: [
      { reference: listNames.ordered, levels: level('decimal', '%1.', {}) },
      { reference: listNames.plain, levels: level('bullet', '•', { color: accent.slice(1), bold: true }) }
    ]
  }
}
