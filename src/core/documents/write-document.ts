import { documentExtensions, type DocumentForm, type DocumentTree } from '../../contract/document'
import type { OfficeDocuments } from '../ports/office-documents'
import { readableTree } from './readable-tree'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'

/** A document in a form: its bytes (texts in UTF-8), and the ending of its file's name without a dot. */
export async function writeDocument(
  tree: DocumentTree,
  form: DocumentForm,
  office: OfficeDocuments
): Promise<{ bytes: Uint8Array; extension: string }> {
  return { bytes: await bytesOf(tree, form, office), extension: documentExtensions[form] }
}

async function bytesOf(tree: DocumentTree, form: DocumentForm, office: OfficeDocuments): Promise<Uint8Array> {
  if (form === 'html') return new TextEncoder().encode(writeHtml(tree))
  if (form === 'markdown') return new TextEncoder().encode(writeMarkdown(tree))
  return office.write(readableTree(tree), form)
}
