import { Failure } from '../../contract/failure'
import type { Dialect } from '../../model/recipe'
import type { FileReader } from '../ports/files'
import { openWorkbook } from './open-workbook'
import { sheetAsCsv } from './sheet-as-csv'

/** A file as text: itself, or a sheet of it as CSV. */
export interface TextTable {
  readonly reader: FileReader
  /** The names of a workbook's sheets, and the one that is read; null for a file that is text itself. */
  readonly sheets: { readonly names: readonly string[]; readonly name: string } | null
}

/** How sheets are written as text, whatever a recipe says. */
export const dialectOfSheets = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  quoteAfterBlanks: false
} as const satisfies Partial<Dialect>

/** The sheet that was read last, as long as there is room: a file is looked into again and again before it is imported. */
let last: { readonly mark: string; readonly bytes: WeakRef<Uint8Array> } | null = null

/**
 * The text of a file: of an Excel workbook (.xlsx) the named sheet, or the first one, as CSV; any other file as it is.
 * @throws Failure `sheetNotFound` {name}, `workbookDamaged`, `workbookTooLarge` {megabytes, times}, `cancelled`, `fileVanished`.
 */
export async function tableOfFile(
  reader: FileReader,
  sheet: string | undefined,
  signal?: AbortSignal
): Promise<TextTable> {
  if (!(await isZip(reader))) return { reader, sheets: null }
  const workbook = await openWorkbook(reader, signal)
  if (!workbook) return { reader, sheets: null }
  const names = workbook.sheets.map(({ name }) => name)
  const chosen = sheet === undefined ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === sheet)
  if (!chosen) throw new Failure('sheetNotFound', { sheet: sheet ?? '' })
  const mark = workbook.mark(chosen.part)
  const known = last?.mark === mark ? last.bytes.deref() : undefined
  const bytes = known ?? (await sheetAsCsv(workbook, chosen.part, signal))
  last = { mark, bytes: new WeakRef(bytes) }
  return { reader: readerOfBytes(bytes), sheets: { names, name: chosen.name } }
}

async function isZip(reader: FileReader): Promise<boolean> {
  if (reader.size < 22) return false
  const head = await reader.read(0, 4)
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}

function readerOfBytes(bytes: Uint8Array): FileReader {
  return {
    size: bytes.length,
    read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
    readInto(position, into) {
      if (position + into.length > bytes.length) return Promise.reject(new Failure('fileVanished'))
      into.set(bytes.subarray(position, position + into.length))
      return Promise.resolve()
    },
    close: () => Promise.resolve()
  }
}
