import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '../../../src/contract/document'
import { languages, type Language } from '../../../src/model/language'
import { readableTree } from '../../../src/core/documents/readable-tree'
import { officeDocuments } from '../../../src/node/documents/office-documents'
import { setText } from '../../../src/node/documents/pdf/pdf-text'
import { describeWithProgram } from '../../describe-with-program'
import { findProgram } from '../../find-program'
import { deskDocuments, documentsDesk, type DeskDocument } from '../../hosts/documents-desk'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { hostileTexts, hostileTree } from './hostile-tree'
import { linesOf, plainBlanks, wordsInOrder } from './lines-of-document'

const run = promisify(execFile)
const write = async (tree: DocumentTree) => Buffer.from(await officeDocuments.write(readableTree(tree), 'pdf'))

describe('a document as PDF', () => {
  it.each(hostileTexts)('is written whatever its texts say, and asks for no file and no address: %j', async (text) => {
    const bytes = await write(hostileTree(text))
    expect(bytes.toString('latin1', 0, 5)).toBe('%PDF-')
    expect(bytes.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|EmbeddedFile)\b/)
  })

  it('leaves out a picture that cannot be read, and nothing else', async () => {
    const tree = hostileTree('Usual')
    const broken = { kind: 'picture', source: 'data:image/png;base64,iVBORw0KGgo=', alt: 'a', width: 30 } as const
    expect((await write({ ...tree, blocks: [broken, ...tree.blocks] })).toString('latin1', 0, 5)).toBe('%PDF-')
  })
})

const poppler = findProgram('pdftotext')

describeWithProgram(poppler, 'poppler', 'a PDF that poppler reads', () => {
  const trees = new Map<string, DocumentTree>()
  const paths = new Map<string, string>()
  let folder = ''
  const named = (document: DeskDocument, language: Language): [DocumentTree, string] => {
    const name = `${document}-${language}`
    const [tree, path] = [trees.get(name), paths.get(name)]
    if (!tree || !path) throw new Error(name)
    return [tree, path]
  }
  const textOf = async (path: string, ...options: string[]) =>
    (await run('pdftotext', [...options, '-enc', 'UTF-8', path, '-'])).stdout
  const infoOf = async (path: string) => (await run('pdfinfo', [path])).stdout

  beforeAll(async () => {
    folder = await temporaryFolder()
    for (const language of languages) {
      const desk = await documentsDesk(language)
      for (const document of deskDocuments) {
        const name = `${document}-${language}`
        trees.set(name, await desk.tree(document))
        paths.set(name, (await desk.write(document, 'pdf', `${name}.pdf`)).path)
      }
    }
  }, 180_000)

  const cases = languages.flatMap((language) =>
    deskDocuments.map((document): [DeskDocument, Language] => [document, language])
  )

  it.each(cases)(
    'has all its words in order on A4, with its typefaces and pages numbered: %s in %s',
    async (document, language) => {
      const [tree, path] = named(document, language)
      const text = await textOf(path, '-raw')
      const cells = tree.blocks.some(({ kind }) => kind === 'table')
      const lines = linesOf(tree).flatMap((line) => (cells ? setText(line).split(/[\s\u00a0]+/) : [setText(line)]))
      expect(missingWords(lines, text)).toEqual([])
      const info = await infoOf(path)
      expect(plainBlanks(info)).toContain(`Title: ${plainBlanks(tree.title)} `)
      expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/)
      const pages = Number(/Pages: +(\d+)/.exec(info)?.[1])
      for (let page = 1; page <= pages; page++) expect(text).toContain(`${page} / ${pages}`)
      const { stdout: fonts } = await run('pdffonts', [path])
      expect(fonts.match(/(?:Inter|Literata)-\w+/g)?.length).toBe(fonts.trim().split('\n').length - 2)
    }
  )

  it.each(cases)('has no heading alone at the foot of a page: %s in %s', async (document, language) => {
    const [tree, path] = named(document, language)
    const headings = tree.blocks.flatMap((block) =>
      block.kind === 'heading' ? [plainBlanks(setText(block.text))] : []
    )
    const pages = (await textOf(path, '-layout')).split('\f').slice(0, -1)
    const lasts = pages.map((page) =>
      page
        .trim()
        .split(/\n\s*\n|\n/)
        .map(plainBlanks)
        .filter((line) => line !== '')
    )
    const footLines = plainBlanks(setText(tree.footer))
    for (const lines of lasts) {
      const body = lines.filter((line) => !/\d+ \/ \d+$/.test(line) && !footLines.includes(line))
      expect(headings).not.toContain(body.at(-1))
    }
  })

  it('has a table of contents that names the page of each chapter', async () => {
    const [tree, path] = named('handbook', 'ru')
    const pages = (await textOf(path, '-layout')).split('\f').map(plainBlanks)
    const chapters = tree.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [plainBlanks(setText(block.text))] : []
    )
    for (const chapter of chapters) {
      const page = pages.findIndex((text, at) => at > 0 && text.includes(chapter)) + 1
      expect(pages[0]).toContain(`${chapter} ${page}`)
    }
    expect(chapters.length).toBeGreaterThan(5)
  })

  it('breaks long words and repeats the head of a table on each page', async () => {
    const word = 'Superkalifragilistikexpialigetisch'.repeat(12)
    const rows = Array.from({ length: 120 }, (_, at) => [[`row ${at}`], [at === 3 ? word : 'Łódź, Żywiec']])
    const tree: DocumentTree = {
      ...hostileTree('Long'),
      blocks: [
        { kind: 'paragraph', text: [word] },
        { kind: 'quote', text: word, by: null },
        {
          kind: 'table',
          caption: null,
          columns: [
            { text: 'Kolumna', side: 'left' },
            { text: 'Miasto', side: 'left' }
          ],
          rows
        }
      ]
    }
    const path = join(folder, 'long.pdf')
    await writeFile(path, await write(tree))
    const text = await textOf(path, '-raw')
    const pages = Number(/Pages: +(\d+)/.exec(await infoOf(path))?.[1])
    expect(text.match(/Kolumna Miasto/g)).toHaveLength(pages)
    expect(text.replace(/\s/g, '').split(word)).toHaveLength(4)
    const { stdout: boxes } = await run('pdftotext', ['-bbox', path, '-'])
    const rights = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, right]) => Number(right))
    expect(Math.max(...rights)).toBeLessThanOrEqual(595.28 - 45)
  })

  it('takes letters of Russian and Polish out as they were put in', async () => {
    const letters = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя ĄĆĘŁŃÓŚŹŻąćęłńóśźż «„”» №₽€–—…'
    const tree: DocumentTree = {
      ...hostileTree(letters),
      footer: '',
      blocks: [{ kind: 'quote', text: letters, by: letters }]
    }
    const path = join(folder, 'letters.pdf')
    await writeFile(path, await write(tree))
    const text = (await textOf(path, '-raw')).replace(/\s/g, '')
    expect(text.split(letters.replace(/\s/g, ''))).toHaveLength(5)
  })
})

/** Words that a text has not often enough; tables are read by lines of print, so cells of several lines meet. */
function missingWords(words: readonly string[], text: string): string[] {
  const left = text.replace(/[\s\u00a0]+/g, ' ')
  const whole = wordsInOrder(words, left)
  if (whole.length === 0) return []
  const there = new Map<string, number>()
  const cut = (each: string) => each.split(/[\s\u00a0]+/).filter((word) => word !== '')
  for (const word of cut(left)) there.set(word, (there.get(word) ?? 0) + 1)
  return words.flatMap(cut).filter((word) => {
    const count = there.get(word) ?? 0
    there.set(word, count - 1)
    return count <= 0
  })
}
