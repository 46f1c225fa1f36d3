import { isoFromDay } from '../../model/day'
import type { ArchivePart } from './read-archive'
import type { NumberMeaning, Workbook } from './open-workbook'
import { attributeOf, type XmlVisitor } from './xml-reader'

const encoder = new TextEncoder()
const secondsADay = 86_400
/** Days from the beginning of Excel's count to 1970-01-01, by its two beginnings; the first believes in a 29 February 1900. */
const epoch1900 = 25_569
const epoch1904 = 24_107
const phantomDay = 60
const textsAtOnce = 65_536

/**
 * A sheet as CSV in UTF-8 with commas: numbers with a point, days as `2025-12-31` or `2025-12-31 12:30:00`, truth as TRUE
 * and FALSE, formulas by the value they had; line i is row i of the sheet (a line end inside a cell becomes a blank), and
 * all lines have the cells of the widest.
 */
export async function sheetAsCsv(workbook: Workbook, part: ArchivePart, signal?: AbortSignal): Promise<Uint8Array> {
  const strings = await workbook.sharedStrings(signal)
  const meanings = await workbook.meanings(signal)
  const lines = createLines()
  await workbook.read(part, createSheetVisitor({ strings, meanings, from1904: workbook.from1904 }, lines.add), signal)
  return lines.finish()
}

interface CellContext {
  readonly strings: readonly string[]
  readonly meanings: readonly NumberMeaning[]
  readonly from1904: boolean
}

/** Gathers cells and gives each row with its number from 1. */
function createSheetVisitor(context: CellContext, take: (row: number, cells: readonly string[]) => void): XmlVisitor {
  let row = 0
  let cells: string[] = []
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let taking = false
  let inData = false
  return {
    open(name, attributes) {
      if (name === 'sheetData') inData = true
      if (!inData) return
      if (name === 'row') {
        row = Math.max(row + 1, Number(attributeOf(attributes, 'r') ?? 0))
        cells = []
        column = -1
      } else if (name === 'c') {
        column = columnOf(attributeOf(attributes, 'r')) ?? column + 1
        type = attributeOf(attributes, 't') ?? 'n'
        style = Number(attributeOf(attributes, 's') ?? 0)
        value = ''
      } else taking = name === 'v' || name === 't'
    },
    close(name) {
      if (name === 'sheetData') inData = false
      if (name === 'v' || name === 't') taking = false
      if (!inData) return
      if (name === 'row') take(row, cells)
      if (name !== 'c' || value === '') return
      while (cells.length < column) cells.push('')
      cells[column] = textOfCell(context, type, style, value)
    },
    text(text) {
      if (inData && taking) value += text
    }
  }
}

/** The place from 0 of a column as in `AB12`, or undefined. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  let place = 0
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64
  return place - 1
}

function textOfCell({ strings, meanings, from1904 }: CellContext, type: string, style: number, value: string): string {
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?$/, '')
  if (type !== 'n') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  const meaning = meanings[style] ?? 'number'
  const isPlain = meaning === 'number' || number < 0 || (meaning === 'time' && number >= 1)
  return isPlain ? String(Number(number.toPrecision(15))) : writtenDay(number, meaning, from1904)
}

function writtenDay(serial: number, meaning: 'day' | 'time', from1904: boolean): string {
  const seconds = Math.round(serial * secondsADay)
  const whole = Math.floor(seconds / secondsADay)
  const time = writtenTime(seconds - whole * secondsADay)
  if (meaning === 'time' && whole === 0) return time
  const epoch = from1904 ? epoch1904 : whole < phantomDay ? epoch1900 - 1 : epoch1900
  const day = isoFromDay(whole - epoch)
  return time === '00:00:00' ? day : `${day} ${time}`
}

function writtenTime(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

interface Lines {
  add(row: number, cells: readonly string[]): void
  finish(): Uint8Array
}

/** Lines of CSV that are made equally wide in the end. */
function createLines(): Lines {
  const lines: string[] = []
  const widths: number[] = []
  let width = 1
  return {
    add(row, cells) {
      while (lines.length < row - 1) {
        lines.push('')
        widths.push(0)
      }
      lines.push(cells.map(writtenCell).join(','))
      widths.push(cells.length)
      width = Math.max(width, cells.length)
    },
    finish() {
      const pieces: Uint8Array[] = []
      for (let from = 0; from < lines.length; from += textsAtOnce) {
        const part = lines.slice(from, from + textsAtOnce)
        const padded = part.map((line, at) => {
          const cells = widths[from + at] ?? 0
          return cells === 0 ? '\n' : `${line}${','.repeat(width - cells)}\n`
        })
        pieces.push(encoder.encode(padded.join('')))
      }
      return joined(pieces)
    }
  }
}

function writtenCell(cell: string): string {
  if (!/[",\r\n]/.test(cell) && cell === cell.trim()) return cell
  return `"${cell.replace(/\r\n|[\r\n]/g, ' ').replaceAll('"', '""')}"`
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
