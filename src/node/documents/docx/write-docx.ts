import type { Document, Paragraph, Table, TableOfContents } from 'docx'
import type { DocumentTree } from '../../../contract/document'
import { fontBytes } from '../document-fonts'
import { accentOf } from '../document-ink'
import { docxBlocks, listNumbering } from './docx-blocks'
import { runsOf, type Docx } from './docx-runs'
import { docxStyles, families, styleOf } from './docx-styles'
import { footTable, tableSpacer } from './docx-tables'

const millimetre = 56.7
const page = { width: 11906, height: 16838 }
const margin = { top: 18 * millimetre, right: 16 * millimetre, bottom: 20 * millimetre, left: 16 * millimetre }

/** A document as DOCX on A4: with styles, its typefaces inside, and pages numbered in the foot. */
export async function writeDocx(tree: DocumentTree): Promise<Uint8Array> {
  const docx = await import('docx')
  const { estimatePageNumbersWith } = await import('docx/layout')
  const pageNumbers = tree.contents === undefined ? undefined : estimatePageNumbersWith({ guess: true })
  return docx.Packer.toBuffer(documentOf(docx, tree, pageNumbers))
}

type PageNumbers = ReturnType<(typeof import('docx/layout'))['estimatePageNumbersWith']> | undefined

function documentOf(docx: Docx, tree: DocumentTree, pageNumbers: PageNumbers): Document {
  const accent = accentOf(tree.accent)
  const footer = new docx.Footer({
    children: [footTable(docx, tree.footer.replaceAll('\n', ' ')), tableSpacer(docx, 20)]
  })
  const whole = (numbers: typeof margin) =>
    Object.fromEntries(Object.entries(numbers).map(([side, value]) => [side, Math.round(value)]))
  return new docx.Document({
    title: tree.title,
    ...(tree.subtitle !== null && { subject: tree.subtitle }),
    description: tree.footer,
    creator: 'Portrait Desk',
    lastModifiedBy: 'Portrait Desk',
    styles: docxStyles(tree.language, accent),
    numbering: listNumbering(accent),
    fonts: [
      { name: families.text, data: fontBytes('text'), bold: fontBytes('textBold'), italic: fontBytes('textItalic') },
      { name: families.heading, data: fontBytes('heading') },
      { name: families.quote, data: fontBytes('quote') }
    ],
    ...(pageNumbers && { pageNumbers }),
    sections: [
      {
        properties: { page: { size: page, margin: { ...whole(margin), footer: 500 } } },
        footers: { default: footer },
        children: [
          ...opening(docx, tree, accent),
          ...docxBlocks({ docx, accent }, tree.blocks, tree.contents !== undefined)
        ]
      }
    ]
  })
}

/** The title under a band of the colour, the subtitle, and the table of contents. */
function opening(docx: Docx, { title, subtitle, contents }: DocumentTree, accent: string) {
  const band = { style: 'single' as const, size: 36, space: 1, color: accent.slice(1) }
  const exactly = { before: 0, after: 0, line: 300, lineRule: 'exact' as const }
  const parts: (Paragraph | Table | TableOfContents)[] = [
    new docx.Paragraph({ border: { top: band }, spacing: exactly, keepNext: true, children: [] }),
    new docx.Paragraph({ heading: 'Title', children: runsOf(docx, [title]) })
  ]
  if (subtitle !== null) parts.push(new docx.Paragraph({ style: styleOf.subtitle, children: runsOf(docx, [subtitle]) }))
  if (contents !== undefined)
    parts.push(
      new docx.Paragraph({ style: styleOf.contents, children: runsOf(docx, [contents]) }),
      new docx.TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false })
    )
  return parts
}
