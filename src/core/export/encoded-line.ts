import type { ExportOptions } from '../../contract/requests'
import { Failure } from '../../contract/failure'
import { makeRoom, type CellPage, type CellWriter } from './cell-page'
import type { TextEncoding } from './text-encoding'

/** A line in UTF-8 and the cells it is made of. */
export interface PlainLine {
  readonly write: CellWriter
  readonly cells: readonly CellWriter[]
  readonly headers: readonly string[]
  /** Where it is written before it is encoded. */
  readonly page: CellPage
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** What a line in another encoding needs to know beside its cells. */
export interface LineEncoding {
  readonly encoding: TextEncoding
  readonly options: Pick<ExportOptions, 'encoding' | 'missingCharacter'>
  /** The number of the first line that is written; the headers' line is 1. */
  readonly firstLine: number
  /** Told of each character that became `?`. */
  onReplaced(): void
}

/**
 * Writes lines in another encoding than UTF-8 on a page. A character that it lacks becomes `?` or stops the work.
 * @throws Failure `characterNotInEncoding` {character, encoding, column, row}.
 */
export function encodedLine(plain: PlainLine, page: CellPage, form: LineEncoding): CellWriter {
  let lineNumber = form.firstLine - 1
  let current = 0
  const onMissing = (character: string): string => {
    if (form.options.missingCharacter === 'stop') {
      const column = columnWith(character, plain, current)
      const { encoding } = form.options
      throw new Failure('characterNotInEncoding', { character, encoding, column, row: lineNumber })
    }
    form.onReplaced()
    return '?'
  }
  return (row, at) => {
    current = row
    lineNumber++
    const text = textOf(plain.page, plain.write(row, 0))
    makeRoom(page, at, text.length * 3)
    return form.encoding.write(text, page.bytes, at, onMissing)
  }
}

/** The header of the first cell of a row that holds a character. */
function columnWith(character: string, { cells, headers, page }: PlainLine, row: number): string {
  const position = cells.findIndex((write) => textOf(page, write(row, 0)).normalize('NFC').includes(character))
  return headers[position] ?? ''
}

function textOf(page: CellPage, end: number): string {
  return decoder.decode(page.bytes.subarray(0, end))
}
