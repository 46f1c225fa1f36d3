import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Block, Line } from '../../../contract/document'
import { columnShares } from '../column-shares'
import { documentInk } from '../document-ink'
import { pdfLine, setText } from './pdf-text'

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>

/** The width of the text, in points. */
export const textWidth = 504.56
const gap = 7
const wideGap = 18
const room = 3.4
const termShare = 0.27
const signatureGap = 20
const strong = 1
const thin = 0.5

/** The level of what must not stand alone at the foot of a page, for headings as for captions. */
export const captionLevel = 4

/** A table with its caption; its head is repeated on each page and no row is broken. */
export function dataTable({ caption, columns, rows }: Kind<'table'>): Content[] {
  const isLast = (column: number) => column === columns.length - 1
  const gapOf = (column: number) => (isLast(column) ? 0 : columns[column]?.side === 'right' ? wideGap : gap)
  const alignment = (column: number) => (columns[column]?.side === 'right' ? ('right' as const) : ('left' as const))
  const widths = columnShares({ columns, rows }).map((share, column) => share * textWidth - gapOf(column))
  const head = columns.map(({ text }, column): TableCell => ({
    text: setText(text),
    alignment: alignment(column),
    style: 'head'
  }))
  const body = rows.map((row) =>
    columns.map((_, column): TableCell => ({ text: pdfLine(row[column] ?? []), alignment: alignment(column) }))
  )
  const layout: CustomTableLayout = {
    ...lines(1),
    paddingRight: (column) => gapOf(column)
  }
  return [
    ...(caption === null ? [] : [{ text: setText(caption), style: 'caption', headlineLevel: captionLevel }]),
    {
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths, body: [head, ...body] },
      layout,
      style: 'table'
    }
  ]
}

/** Terms at the left, what they mean at the right, with a line under each. */
export function termsTable({ items }: Kind<'terms'>): Content[] {
  if (items.length === 0) return []
  const row = (term: string, text: Line): TableCell[] => [
    { text: setText(term), color: documentInk.quiet },
    { text: pdfLine(text) }
  ]
  const widths = [textWidth * termShare - gap, textWidth * (1 - termShare)]
  const layout: CustomTableLayout = { ...lines(0), paddingRight: (column) => (column === 0 ? gap : 0) }
  const body = items.map(({ term, text }) => row(term, text))
  return [{ table: { dontBreakRows: true, widths, body }, layout, style: 'table' }]
}

/** A line under each row, a strong one under the head; none at the sides. */
function lines(headRows: number): CustomTableLayout {
  return {
    hLineWidth: (at) => (at === 0 ? 0 : at === headRows ? strong : thin),
    hLineColor: (at) => (at === headRows ? documentInk.text : documentInk.line),
    vLineWidth: () => 0,
    paddingLeft: () => 0,
    paddingTop: () => room,
    paddingBottom: () => room
  }
}

/** A line for each signature with the role under it. */
export function signaturesTable({ roles }: Kind<'signatures'>): Content[] {
  if (roles.length === 0) return []
  const width = (textWidth - signatureGap * (roles.length - 1)) / roles.length
  const columns = roles.map((role) => ({
    width,
    stack: [
      { canvas: [{ type: 'line' as const, x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75 }] },
      { text: setText(role), style: 'small', margin: [0, 4, 0, 0] as [number, number, number, number] }
    ]
  }))
  return [{ columns, columnGap: signatureGap, unbreakable: true, margin: [0, 52, 0, 0] }]
}
