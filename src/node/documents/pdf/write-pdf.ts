import type { Content, StyleDictionary, TDocumentDefinitions } from 'pdfmake/interfaces'
import type { DocumentTree } from '../../../contract/document'
import type { Language } from '../../../model/language'
import { fontFile } from '../document-fonts'
import { accentOf, documentInk } from '../document-ink'
import { pdfBlocks } from './pdf-blocks'
import { captionLevel, textWidth } from './pdf-tables'
import { pdfFonts, setText } from './pdf-text'

const margin = { side: 45.36, top: 51, bottom: 68 }
/** The foot counts as a heading, so that it is not taken for a text under one. */
const footLevel = captionLevel + 1
const fewTexts = 3
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', pl: 'pl-PL' }

/** A document as PDF on A4: typefaces inside, headings as bookmarks, pages numbered in the foot. Pictures that cannot be read are left out. */
export async function writePdf(tree: DocumentTree): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  const fonts = {
    [pdfFonts.text]: { normal: fontFile('text'), bold: fontFile('textBold'), italics: fontFile('textItalic') },
    [pdfFonts.heading]: { normal: fontFile('heading') },
    [pdfFonts.quote]: { normal: fontFile('quote') }
  }
  const files = new Set(Object.values(fonts).flatMap((faces) => Object.values(faces)))
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => files.has(path))
  try {
    return await pdfmake.createPdf(definitionOf(tree)).getBuffer()
  } catch (error) {
    const blocks = tree.blocks.filter(({ kind }) => kind !== 'picture')
    if (blocks.length === tree.blocks.length) throw error
    return pdfmake.createPdf(definitionOf({ ...tree, blocks })).getBuffer()
  }
}

function definitionOf(tree: DocumentTree): TDocumentDefinitions {
  const accent = accentOf(tree.accent)
  return {
    pageSize: 'A4',
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom],
    language: locales[tree.language],
    displayTitle: true,
    info: {
      title: tree.title,
      ...(tree.subtitle !== null && { subject: tree.subtitle }),
      author: 'Portrait Desk',
      creator: 'Portrait Desk'
    },
    defaultStyle: { font: pdfFonts.text, fontSize: 10, lineHeight: 1.25, color: documentInk.text },
    styles: stylesOf(accent),
    content: [...opening(tree, accent), ...pdfBlocks(tree.blocks, accent, tree.contents !== undefined)],
    footer: (page, pages) => footerOf(tree.footer, page, pages),
    pageBreakBefore: standsAlone
  }
}

/** Whether a heading or a caption has nothing under it on its page, or only a few texts of what goes on on the next. */
const standsAlone: TDocumentDefinitions['pageBreakBefore'] = (
  { headlineLevel },
  { getFollowingNodesOnPage, getNodesOnNextPage }
) => {
  if (headlineLevel === undefined || headlineLevel > captionLevel) return false
  const under = getFollowingNodesOnPage().filter((node) => node.text !== undefined && node.headlineLevel === undefined)
  if (under.length >= fewTexts) return false
  const next = getNodesOnNextPage().find((node) => node.text !== undefined && node.headlineLevel !== footLevel)
  return next !== undefined && (under.length === 0 || next.headlineLevel === undefined)
}

function stylesOf(accent: string): StyleDictionary {
  const heading = (fontSize: number, top: number, bottom: number, color: string) => ({
    font: pdfFonts.heading,
    fontSize,
    color,
    lineHeight: 1.15,
    margin: [0, top, 0, bottom] as [number, number, number, number]
  })
  return {
    title: heading(25, 13, 2, documentInk.text),
    subtitle: { fontSize: 11.5, color: documentInk.quiet, margin: [0, 0, 0, 16] },
    contents: heading(14, 4, 6, documentInk.text),
    heading1: heading(15, 11, 4, accent),
    heading2: heading(12, 9, 3, documentInk.text),
    heading3: { fontSize: 10.5, bold: true, margin: [0, 8, 0, 3] },
    paragraph: { margin: [0, 0, 0, 6] },
    quote: { font: pdfFonts.quote, fontSize: 12.5 },
    caption: { fontSize: 9.5, bold: true, margin: [0, 6, 0, 3] },
    table: { fontSize: 9, lineHeight: 1.15, margin: [0, 0, 0, 9] },
    head: { fontSize: 8.5, bold: true, color: documentInk.quiet },
    small: { fontSize: 8, color: documentInk.quiet }
  }
}

/** The title under a band of the colour, the subtitle, and the table of contents. */
function opening({ title, subtitle, contents }: DocumentTree, accent: string): Content[] {
  const band = { type: 'rect' as const, x: 0, y: 0, w: textWidth, h: 4.5, color: accent }
  return [
    { canvas: [band] },
    { text: setText(title), style: 'title' },
    ...(subtitle === null ? [] : [{ text: setText(subtitle), style: 'subtitle' }]),
    ...(contents === undefined ? [] : [{ toc: { title: { text: setText(contents), style: 'contents' } } }])
  ]
}

/** What the document was made from at the left, the page of how many at the right, under a thin line. */
function footerOf(text: string, page: number, pages: number): Content {
  const line = {
    type: 'line' as const,
    x1: 0,
    y1: 0,
    x2: textWidth,
    y2: 0,
    lineWidth: 0.5,
    lineColor: documentInk.line
  }
  return {
    margin: [margin.side, 14, margin.side, 0],
    stack: [
      { canvas: [line], margin: [0, 0, 0, 5] },
      {
        columns: [
          { width: '*', text: setText(text), headlineLevel: footLevel },
          { width: 60, text: `${page} / ${pages}`, alignment: 'right', headlineLevel: footLevel }
        ],
        style: 'small'
      }
    ]
  }
}
