import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DocumentTree } from '../../../src/contract/document'
import { languages, type Language } from '../../../src/model/language'
import { officeDocuments } from '../../../src/node/documents/office-documents'
import { readableTree } from '../../../src/core/documents/readable-tree'
import { describeWithProgram } from '../../describe-with-program'
import { convertWithLibreOffice, findLibreOffice } from '../../find-libreoffice'
import { deskDocuments, documentsDesk, type DeskDocument } from '../../hosts/documents-desk'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { hostileTexts, hostileTree } from './hostile-tree'
import { linesOf, plainBlanks, wordsInOrder } from './lines-of-document'

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

const bodyOf = async (tree: DocumentTree): Promise<string> =>
  partsOf(await officeDocuments.write(readableTree(tree), 'docx'))['word/document.xml'] ?? ''

/** The elements of the body in order, but for those that a line feed in a text makes. */
const elementsOf = (body: string): string[] =>
  [...body.matchAll(/<(w:[a-zA-Z]+)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => !['w:r', 'w:rPr', 'w:t', 'w:br', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color'].includes(name))

describe('a document as DOCX', () => {
  it('says what it is, in which language, and brings its typefaces along', async () => {
    const { bytes } = await (await documentsDesk('pl')).write('handbook', 'docx', 'handbook.docx')
    const parts = partsOf(bytes)
    expect(parts['docProps/core.xml']).toContain('<dc:title>Podręcznik obsługi klienta</dc:title>')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="pl-PL"')
    expect(parts['word/fontTable.xml']?.match(/w:name="[^"]+"/g)).toEqual([
      'w:name="Inter"',
      'w:name="Literata SemiBold"',
      'w:name="Literata Italic"'
    ])
    expect(Object.keys(parts).filter((name) => name.endsWith('.odttf'))).toHaveLength(5)
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(parts['word/footer1.xml']).toContain('NUMPAGES')
    expect(parts['word/_rels/document.xml.rels']).not.toContain('TargetMode="External"')
  })

  it('numbers the pages of its table of contents', async () => {
    const { bytes } = await (await documentsDesk('en')).write('handbook', 'docx', 'handbook.docx')
    const body = partsOf(bytes)['word/document.xml'] ?? ''
    const references = [...body.matchAll(/PAGEREF _Toc\d+ \\h.*?<w:t[^>]*>(\d+)<\/w:t>/g)].map(([, page]) =>
      Number(page)
    )
    expect(references.length).toBe(body.match(/<w:pStyle w:val="Heading[12]"/g)?.length)
    expect(references).toEqual([...references].sort((one, other) => one - other))
    expect(references[0]).toBe(2)
  })

  it.each(hostileTexts)('has the same elements whatever its texts say: %j', async (text) => {
    expect(elementsOf(await bodyOf(hostileTree(text)))).toEqual(elementsOf(await bodyOf(hostileTree('Usual'))))
  })

  it('shows the face of a persona as a drawing, with pixels for programs that draw none', async () => {
    const { bytes } = await (await documentsDesk('ru')).write('persona', 'docx', 'persona.docx')
    const names = Object.keys(partsOf(bytes)).filter((name) => name.startsWith('word/media/'))
    expect(names.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'svg'])
    expect(partsOf(bytes)['word/document.xml']).toContain('descr="')
  })
})

const writer = findLibreOffice('writer')

describeWithProgram(writer, "LibreOffice's Writer", 'a DOCX that LibreOffice opens', () => {
  const trees = new Map<string, DocumentTree>()
  let folder = ''

  beforeAll(async () => {
    folder = await temporaryFolder()
    const files: string[] = []
    for (const language of languages) {
      const desk = await documentsDesk(language)
      for (const document of deskDocuments) {
        const name = `${document}-${language}`
        trees.set(name, await desk.tree(document))
        files.push((await desk.write(document, 'docx', `${name}.docx`)).path)
      }
    }
    if (writer) await convertWithLibreOffice(writer, files, 'fodt', folder)
  }, 180_000)

  const cases = languages.flatMap((language) =>
    deskDocuments.map((document): [DeskDocument, Language] => [document, language])
  )

  it.each(cases)('has all its lines in order: %s in %s', async (document, language) => {
    const name = `${document}-${language}`
    const tree = trees.get(name)
    if (!tree) throw new Error(name)
    const text = textOfFlat(await readFile(join(folder, `${name}.fodt`), 'utf8'))
    expect(wordsInOrder(linesOf(tree), text)).toEqual([])
  })

  it.each(cases)('has its headings by level: %s in %s', async (document, language) => {
    const name = `${document}-${language}`
    const flat = await readFile(join(folder, `${name}.fodt`), 'utf8')
    const headings = [...flat.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)]
    const found = headings.map(([, level, text = '']) => `${level} ${plainBlanks(textOfFlat(text))}`)
    const wanted = (trees.get(name)?.blocks ?? []).flatMap((block) =>
      block.kind === 'heading' ? [`${block.level} ${plainBlanks(block.text)}`] : []
    )
    expect(found).toEqual(wanted)
  })
})

/** What a flat OpenDocument says, without its elements. */
function textOfFlat(flat: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
  const body = flat.slice(Math.max(0, flat.indexOf('<office:body>')))
  return body
    .replace(/<office:binary-data>.*?<\/office:binary-data>|<svg:(?:title|desc)>.*?<\/svg:(?:title|desc)>/gs, '')
    .replace(/<text:s[^>]*\/>|<text:line-break\/>|<\/text:[ph]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
