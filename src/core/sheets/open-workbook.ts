import { Failure } from '../../contract/failure'
import type { FileReader } from '../ports/files'
import { isDayFormat, isTimeFormat } from './number-formats'
import { openArchive, type Archive, type ArchivePart } from './read-archive'
import { attributeOf, createXmlReader, type XmlVisitor } from './xml-reader'

/** How a cell's number is meant. */
export type NumberMeaning = 'number' | 'day' | 'time'

/** An Excel workbook (.xlsx): its visible sheets in their order, and what their cells refer to. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: ArchivePart }[]
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
  /** Tells the contents of the parts that make a sheet's cells. */
  readonly mark: (part: ArchivePart) => string
  sharedStrings(signal?: AbortSignal): Promise<readonly string[]>
  /** The meaning of numbers by a cell's style. */
  meanings(signal?: AbortSignal): Promise<readonly NumberMeaning[]>
  /** Reads a part as XML. */
  read(part: ArchivePart, visitor: XmlVisitor, signal?: AbortSignal): Promise<void>
}

const noVisitor: XmlVisitor = { open: () => undefined, close: () => undefined, text: () => undefined }
const workbookPart = 'xl/workbook.xml'

/** Opens a workbook; null when the file is none. @throws Failure `workbookDamaged`, `workbookTooLarge`, `cancelled`, `fileVanished`. */
export async function openWorkbook(reader: FileReader, signal?: AbortSignal): Promise<Workbook | null> {
  const archive = await openArchive(reader)
  const main = archive?.parts.get(workbookPart)
  if (!archive || !main) return null
  const read: Workbook['read'] = (part, visitor, aborted) => readPart(archive, part, visitor, aborted)
  const targets = await targetsOf(archive, read, signal)
  const found = await sheetsOf(main, read, signal)
  const sheets = found.sheets.flatMap(({ name, id }) => {
    const part = archive.parts.get(targets.get(id) ?? '')
    return part ? [{ name, part }] : []
  })
  if (sheets.length === 0) throw new Failure('workbookDamaged')
  const strings = archive.parts.get('xl/sharedstrings.xml')
  const styles = archive.parts.get('xl/styles.xml')
  return {
    sheets,
    from1904: found.from1904,
    mark: (part) => [reader.size, part.at, part.crc, strings?.crc, styles?.crc].join(),
    sharedStrings: (aborted) => (strings ? sharedStringsOf(strings, read, aborted) : Promise.resolve([])),
    meanings: (aborted) => (styles ? meaningsOf(styles, read, aborted) : Promise.resolve([])),
    read
  }
}

async function readPart(archive: Archive, part: ArchivePart, visitor: XmlVisitor, signal?: AbortSignal): Promise<void> {
  const xml = createXmlReader(visitor)
  await archive.unpack(part, xml.push, signal)
  xml.finish()
}

/** Paths of the parts by the ids by which the workbook names them, in lower case. */
async function targetsOf(archive: Archive, read: Workbook['read'], signal?: AbortSignal): Promise<Map<string, string>> {
  const targets = new Map<string, string>()
  const part = archive.parts.get('xl/_rels/workbook.xml.rels')
  if (!part) return targets
  const open = (name: string, attributes: string): void => {
    const target = attributeOf(attributes, 'Target')
    if (name !== 'Relationship' || target === undefined) return
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
    if (attributeOf(attributes, 'Type')?.endsWith('/worksheet'))
      targets.set(attributeOf(attributes, 'Id') ?? '', path.toLowerCase())
  }
  await read(part, { ...noVisitor, open }, signal)
  return targets
}

async function sheetsOf(
  part: ArchivePart,
  read: Workbook['read'],
  signal?: AbortSignal
): Promise<{ sheets: readonly { name: string; id: string }[]; from1904: boolean }> {
  const sheets: { name: string; id: string; hidden: boolean }[] = []
  let from1904 = false
  const open = (name: string, attributes: string): void => {
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '')
    if (name !== 'sheet') return
    const hidden = (attributeOf(attributes, 'state') ?? 'visible') !== 'visible'
    sheets.push({ name: attributeOf(attributes, 'name') ?? '', id: attributeOf(attributes, 'id') ?? '', hidden })
  }
  await read(part, { ...noVisitor, open }, signal)
  const visible = sheets.filter(({ hidden }) => !hidden)
  return { sheets: visible.length > 0 ? visible : sheets, from1904 }
}

/** The texts that cells refer to by number; pronunciation marks are no part of them. */
async function sharedStringsOf(part: ArchivePart, read: Workbook['read'], signal?: AbortSignal): Promise<string[]> {
  const strings: string[] = []
  let text = ''
  let inText = false
  let inPhonetic = false
  const visitor: XmlVisitor = {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inPhonetic = true
    },
    close(name) {
      if (name === 'si') strings.push(text)
      else if (name === 't') inText = false
      else if (name === 'rPh') inPhonetic = false
    },
    text(more) {
      if (inText && !inPhonetic) text += more
    }
  }
  await read(part, visitor, signal)
  return strings
}

async function meaningsOf(part: ArchivePart, read: Workbook['read'], signal?: AbortSignal): Promise<NumberMeaning[]> {
  const formats = new Map<number, string>()
  const meanings: NumberMeaning[] = []
  let inCells = false
  const visitor: XmlVisitor = {
    ...noVisitor,
    open(name, attributes) {
      if (name === 'cellXfs') inCells = true
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') formats.set(id, attributeOf(attributes, 'formatCode') ?? '')
      if (name === 'xf' && inCells) {
        const code = formats.get(id)
        meanings.push(isDayFormat(id, code) ? 'day' : isTimeFormat(id, code) ? 'time' : 'number')
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    }
  }
  await read(part, visitor, signal)
  return meanings
}
