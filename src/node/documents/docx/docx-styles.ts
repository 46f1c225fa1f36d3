import type { IParagraphStylePropertiesOptions, IRunStylePropertiesOptions, IStylesOptions } from 'docx'
import type { Language } from '../../../model/language'
import { documentInk } from '../document-ink'

/** The families that the document brings along. */
export const families = { text: 'Inter', heading: 'Literata SemiBold', quote: 'Literata Italic' } as const

/** Languages for spelling. */
const spelling: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru-RU', pl: 'pl-PL' }

/** Styles of paragraphs that no office program has by itself. */
export const styleOf = {
  subtitle: 'DocumentSubtitle',
  quote: 'DocumentQuote',
  quoteBy: 'DocumentQuoteBy',
  caption: 'TableCaption',
  cell: 'TableText',
  head: 'TableHead',
  contents: 'ContentsTitle',
  small: 'SmallPrint'
} as const

const quarter = 60
const ink = (color: string) => color.slice(1)
const quiet = ink(documentInk.quiet)

/** Sizes are in half points, spaces in twentieths of a point. */
export function docxStyles(language: Language, accent: string): IStylesOptions {
  const run = {
    font: families.text,
    size: 20,
    color: ink(documentInk.text),
    language: { value: spelling[language], bidirectional: 'ar-SA' }
  }
  return {
    default: {
      document: { run, paragraph: { spacing: { after: 2 * quarter, line: 288 } } },
      title: heading(50, [0, quarter], documentInk.text),
      heading1: heading(30, [360, 110], accent, 0),
      heading2: heading(24, [280, 90], documentInk.text, 1),
      heading3: {
        ...heading(21, [220, 60], documentInk.text, 2),
        run: { font: families.text, size: 21, bold: true }
      }
    },
    paragraphStyles: [...textStyles(), ...tableStyles(), contentsLevel(1, { bold: true }), contentsLevel(2, {})]
  }
}

function heading(size: number, [before, after]: readonly [number, number], color: string, outlineLevel?: number) {
  return {
    run: { font: families.heading, size, bold: false, color: ink(color) },
    paragraph: { keepNext: true, keepLines: true, spacing: { before, after, line: 264 }, outlineLevel }
  }
}

function own(id: string, name: string, run: IRunStylePropertiesOptions, paragraph: IParagraphStylePropertiesOptions) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph }
}

function textStyles() {
  const quoted = { keepLines: true, spacing: { before: 60, after: 120, line: 300 } }
  const contents = { keepNext: true, spacing: { before: 120, after: 160 } }
  const subtitle = { spacing: { after: 6 * quarter } }
  return [
    own(styleOf.subtitle, 'Document subtitle', { size: 23, color: quiet }, subtitle),
    own(styleOf.quote, 'Document quote', { font: families.quote, size: 25 }, quoted),
    own(styleOf.quoteBy, 'Document quote source', { size: 17, color: quiet }, {}),
    own(styleOf.contents, 'Contents title', heading(28, [0, 0], documentInk.text).run, contents),
    own(styleOf.small, 'Small print', { size: 16, color: quiet }, { spacing: { after: 0 } })
  ]
}

function tableStyles() {
  const lines = (line: number) => ({ before: 0, after: 0, line })
  const captioned = { keepNext: true, spacing: { before: 160, after: 80 } }
  return [
    own(styleOf.caption, 'Table caption', { bold: true, size: 19 }, captioned),
    own(styleOf.cell, 'Table text', { size: 18 }, { spacing: lines(259) }),
    own(styleOf.head, 'Table head', { size: 17, bold: true, color: quiet }, { keepNext: true, spacing: lines(252) })
  ]
}

function contentsLevel(level: 1 | 2, run: IRunStylePropertiesOptions) {
  const spacing = { before: level === 1 ? 80 : 0, after: 20 }
  return own(`TOC${level}`, `toc ${level}`, run, { indent: { left: (level - 1) * 300 }, spacing })
}
