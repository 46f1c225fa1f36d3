import { documentExtensions, type DocumentForm, type DocumentTree } from '../../contract/document'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'

/** A document in a form: its bytes (UTF-8), and the ending of its file's name without a dot. */
export function writeDocument(tree: DocumentTree, form: DocumentForm): { bytes: Uint8Array; extension: string } {
  const text = form === 'html' ? writeHtml(tree) : writeMarkdown(tree)
  return { bytes: new TextEncoder().encode(text), extension: documentExtensions[form] }
}
