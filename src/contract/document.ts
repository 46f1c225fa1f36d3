import type { Language } from '../model/language'

/** A piece of a line: plain, or set off. Texts are literal: no writer reads markup in them. */
export type Inline = string | { readonly text: string; readonly mark: 'strong' | 'emphasis' | 'quiet' }

/** A line, as pieces that follow each other without blanks added. */
export type Line = readonly Inline[]

export interface DocumentColumn {
  readonly text: string
  readonly side: 'left' | 'right'
}

/** A part of a document, whatever it will be written as. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Line }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | null }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  /** What is called how: terms with their explanations, or labels with their values. */
  | { readonly kind: 'terms'; readonly items: readonly { readonly term: string; readonly text: Line }[] }
  | {
      readonly kind: 'table'
      readonly caption: string | null
      readonly columns: readonly DocumentColumn[]
      readonly rows: readonly (readonly Line[])[]
    }
  /** `source` is a `data:image/…` address; `width` in millimetres. */
  | { readonly kind: 'picture'; readonly source: string; readonly alt: string; readonly width: number }
  /** Places to sign, under each its role. */
  | { readonly kind: 'signatures'; readonly roles: readonly string[] }
  | { readonly kind: 'pageBreak' }

/** A document of the program as a neutral tree, from which each form is written. */
export interface DocumentTree {
  readonly language: Language
  readonly title: string
  readonly subtitle: string | null
  /** `#rrggbb` of the segment it is about; null: none. */
  readonly accent: string | null
  readonly blocks: readonly Block[]
  /** The title of a table of contents that stands before the blocks; without it there is none. */
  readonly contents?: string
  /** Stands small at the end: what the document was made from, and when. */
  readonly footer: string
}

/** The forms in which a document can be written. */
export const documentForms = ['pdf', 'docx', 'html', 'markdown'] as const
export type DocumentForm = (typeof documentForms)[number]
/** The endings of their files' names, without a dot. */
export const documentExtensions: Readonly<Record<DocumentForm, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  html: 'html',
  markdown: 'md'
}

/** The forms that office programs open. */
export type OfficeForm = Exclude<DocumentForm, 'html' | 'markdown'>
