import type { IBorderOptions, ITableCellBorders, Paragraph, Table, TableCell, TextRun } from 'docx'
import type { Block, Line } from '../../../contract/document'
import { columnShares } from '../column-shares'
import { documentInk } from '../document-ink'
import { styleOf } from './docx-styles'
import { runsOf, type Docx } from './docx-runs'

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** The width of the text, in twentieths of a point. */
const textWidth = 10092
const gap = 140
const wideGap = 360
const noBorder: IBorderOptions = { style: 'nil', size: 0, color: 'auto' }
const bare: ITableCellBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder }
const thin: IBorderOptions = { style: 'single', size: 4, color: documentInk.line.slice(1) }
const strong: IBorderOptions = { style: 'single', size: 8, color: documentInk.text.slice(1) }

/** A table with its caption; its head is repeated on each page and no row is broken. */
export function dataTable(
  docx: Docx,
  { caption, columns, rows }: Kind<'table'>,
  pageBreakBefore: boolean
): (Paragraph | Table)[] {
  const { Paragraph, TableRow } = docx
  const widths = wholeWidths(columnShares({ columns, rows }))
  const sideOf = (column: number) => (columns[column]?.side === 'right' ? ('right' as const) : ('left' as const))
  const cellOf = (line: Line, column: number, style: string, bottom: IBorderOptions, keepNext: boolean) => {
    const children = runsOf(docx, line)
    const paragraph = new Paragraph({ style, alignment: sideOf(column), keepNext, children })
    const isLast = column === columns.length - 1
    const right = isLast ? 0 : sideOf(column) === 'right' ? wideGap : gap
    return cell(docx, [paragraph], { width: widths[column], borders: { ...bare, bottom }, right })
  }
  const head = columns.map(({ text }, column) => cellOf([text], column, styleOf.head, strong, true))
  const body = rows.map((row, at) => {
    const keepNext = at === 0 || at === rows.length - 2
    const cells = columns.map((_, column) => cellOf(row[column] ?? [], column, styleOf.cell, thin, keepNext))
    return new TableRow({ cantSplit: true, children: cells })
  })
  const title = { style: styleOf.caption, pageBreakBefore, children: runsOf(docx, [caption ?? '']) }
  return [
    ...(caption === null ? [] : [new Paragraph(title)]),
    tableOf(docx, widths, [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body])
  ]
}

/** Terms at the left, what they mean at the right, with a line under each. */
export function termsTable(docx: Docx, { items }: Kind<'terms'>): (Paragraph | Table)[] {
  const { Paragraph, TableRow } = docx
  const widths = wholeWidths([0.27, 0.73])
  const rows = items.map(({ term, text }, at) => {
    const keepNext = at === 0 || at === items.length - 2
    const name = new docx.TextRun({ text: term.replaceAll('\n', ' '), color: documentInk.quiet.slice(1) })
    const cellOf = (children: TextRun[], column: number) =>
      cell(docx, [new Paragraph({ style: styleOf.cell, keepNext, children })], {
        width: widths[column],
        borders: { ...bare, bottom: thin }
      })
    return new TableRow({ cantSplit: true, children: [cellOf([name], 0), cellOf(runsOf(docx, text), 1)] })
  })
  return rows.length === 0 ? [] : [tableOf(docx, widths, rows)]
}

/** A line for each signature with the role under it. */
export function signaturesTable(docx: Docx, { roles }: Kind<'signatures'>): (Paragraph | Table)[] {
  const { Paragraph, TableRow } = docx
  if (roles.length === 0) return []
  const gap = 0.04
  const wide = (1 - gap * (roles.length - 1)) / roles.length
  const shares = roles.flatMap((_, at) => (at === 0 ? [wide] : [gap, wide]))
  const widths = wholeWidths(shares)
  const cells = shares.map((_, at) => {
    const role = at % 2 === 0 ? roles[at / 2] : undefined
    const paragraph = new Paragraph({ style: styleOf.small, children: runsOf(docx, [role ?? '']) })
    const borders = role === undefined ? bare : { ...bare, top: { ...strong, size: 6 } }
    return cell(docx, [paragraph], { width: widths[at], borders })
  })
  return [
    new Paragraph({ keepNext: true, spacing: { before: 900, after: 0 }, children: [] }),
    tableOf(docx, widths, [new TableRow({ cantSplit: true, children: cells })])
  ]
}

/** The foot of a page: a text, and the page of how many at the right. */
export function footTable(docx: Docx, text: string): Table {
  const { Paragraph, TableRow, TextRun, PageNumber } = docx
  const widths = wholeWidths([0.86, 0.14])
  const borders = { ...bare, top: thin }
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  const small = (children: TextRun[], alignment: 'left' | 'right') =>
    new Paragraph({ style: styleOf.small, alignment, children })
  const cells = [
    cell(docx, [small([new TextRun(text)], 'left')], { width: widths[0], borders }),
    cell(docx, [small([pages], 'right')], { width: widths[1], borders, right: 0 })
  ]
  return tableOf(docx, widths, [new TableRow({ children: cells })])
}

/** A picture with what stands beside it. */
export function besideTable(docx: Docx, picture: Paragraph, width: number, beside: Paragraph[]): (Paragraph | Table)[] {
  const { TableRow } = docx
  const widths = [width, textWidth - width]
  const cells = [
    cell(docx, [picture], { width: widths[0], borders: bare }),
    cell(docx, beside, { width: widths[1], borders: bare, verticalAlign: 'center' })
  ]
  return [tableOf(docx, widths, [new TableRow({ cantSplit: true, children: cells })])]
}

function tableOf({ Table }: Docx, widths: readonly number[], rows: ConstructorParameters<typeof Table>[0]['rows']) {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: textWidth, type: 'dxa' },
    layout: 'fixed',
    borders: { ...bare, insideHorizontal: noBorder, insideVertical: noBorder },
    margins: { top: 70, bottom: 70, left: 0, right: gap }
  })
}

interface CellLooks {
  readonly width: number | undefined
  readonly borders: ITableCellBorders
  readonly verticalAlign?: 'top' | 'center'
  /** The room at the right, in twentieths of a point. */
  readonly right?: number
}

function cell({ TableCell }: Docx, children: Paragraph[], looks: CellLooks): TableCell {
  const { width = 0, borders, verticalAlign = 'top', right = gap } = looks
  return new TableCell({ children, borders, verticalAlign, margins: { right }, width: { size: width, type: 'dxa' } })
}

/** What stands between a table and what is not a heading: two tables without it would be one. */
export function tableSpacer({ Paragraph }: Docx, height: number): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' }, children: [] })
}

function wholeWidths(shares: readonly number[]): number[] {
  return shares.map((share) => Math.floor(share * textWidth))
}
