import type { Content } from 'pdfmake/interfaces'
import type { Block } from '../../../contract/document'
import { placedBlocks, type Placed } from '../beside-picture'
import { pictureBytes } from '../picture-bytes'
import { dataTable, signaturesTable, termsTable, textWidth } from './pdf-tables'
import { pdfLine, setText } from './pdf-text'

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>
type Margins = [number, number, number, number]

const pointsInMillimetre = 72 / 25.4
const besideGap = 16
const bar = 2.5
const barGap = 11

/** Blocks as contents; what follows a page break begins the page. `accent` is `#rrggbb`, `inContents` whether headings stand in a table of contents. */
export function pdfBlocks(blocks: readonly Block[], accent: string, inContents: boolean): Content[] {
  let breaks = inContents
  return placedBlocks(blocks).flatMap((placed) => {
    if (placed.kind === 'block' && placed.block.kind === 'pageBreak') {
      breaks = true
      return []
    }
    const contents = contentsOf(placed, { accent, inContents, width: textWidth })
    const [first, ...others] = contents
    if (!breaks || first === undefined) return contents
    breaks = false
    return [{ stack: [first], pageBreak: 'before' as const }, ...others]
  })
}

interface Place {
  readonly accent: string
  readonly inContents: boolean
  /** In points. */
  readonly width: number
}

function contentsOf(placed: Placed, place: Place): Content[] {
  if (placed.kind === 'beside') return besidePicture(placed, place)
  const { block } = placed
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, place)]
    case 'paragraph':
      return [{ text: pdfLine(block.text), style: 'paragraph' }]
    case 'quote':
      return [quoteOf(block, place)]
    case 'list':
      return [listOf(block, place)]
    case 'terms':
      return termsTable(block)
    case 'table':
      return dataTable(block)
    case 'picture': {
      const picture = pictureOf(block)
      return picture === null ? [] : [picture]
    }
    case 'signatures':
      return signaturesTable(block)
    case 'pageBreak':
      return []
  }
}

function headingOf({ level, text }: Kind<'heading'>, { inContents }: Place): Content {
  const isListed = inContents && level < 3
  return {
    text: setText(text.replaceAll('\n', ' ')),
    style: `heading${level}`,
    headlineLevel: level,
    outline: true,
    ...(isListed && {
      tocItem: true,
      tocStyle: { bold: level === 1 },
      tocMargin: [level === 1 ? 0 : 14, level === 1 ? 5 : 0, 0, 0] as Margins
    })
  }
}

function quoteOf({ text, by }: Kind<'quote'>, { accent, width }: Place): Content {
  const said = { text: setText(text), style: 'quote' }
  const stack = by === null ? [said] : [said, { text: setText(by), style: 'small', margin: [0, 3, 0, 0] as Margins }]
  return {
    table: { dontBreakRows: true, widths: [width - bar - barGap], body: [[{ stack }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (at) => (at === 0 ? bar : 0),
      vLineColor: () => accent,
      paddingLeft: () => barGap,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 3
    },
    margin: [0, 2, 0, 9]
  }
}

function listOf({ ordered, items }: Kind<'list'>, { accent }: Place): Content {
  const entries = items.map((item) => ({ text: pdfLine(item), margin: [3, 0, 0, 2.5] as Margins }))
  const margin: Margins = [4, 0, 0, 5]
  return ordered ? { ol: entries, margin } : { ul: entries, markerColor: accent, margin }
}

/** A picture at its width; null for what a PDF cannot hold. */
function pictureOf({ source, width: millimetres }: Kind<'picture'>): Content | null {
  const picture = pictureBytes(source)
  if (picture === null) return null
  const width = millimetres * pointsInMillimetre
  const margin: Margins = [0, 0, 0, 8]
  const { type, bytes } = picture
  if (type === 'svg+xml') return { svg: bytes.toString('utf8'), width, margin }
  if (type !== 'png' && type !== 'jpeg') return null
  return { image: `data:image/${type};base64,${bytes.toString('base64')}`, width, margin }
}

function besidePicture({ picture, blocks }: Extract<Placed, { kind: 'beside' }>, place: Place): Content[] {
  const drawn = pictureOf(picture)
  const drawnWidth = drawn === null ? 0 : picture.width * pointsInMillimetre
  const width = drawn === null ? place.width : place.width - drawnWidth - besideGap
  const beside = blocks.flatMap((block) => contentsOf({ kind: 'block', block }, { ...place, width }))
  if (drawn === null) return beside
  const columns = [
    { width: drawnWidth, stack: [drawn] },
    { width, stack: beside, margin: [0, 6, 0, 0] as Margins }
  ]
  return [{ columns, columnGap: besideGap, unbreakable: true, margin: [0, 0, 0, 4] }]
}
