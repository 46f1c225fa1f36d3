import { documentExtensions, documentForms, type DocumentForm } from '../contract/document'

/** How `--format` names the forms of documents: by the endings of their files. */
export const documentFormats: readonly string[] = Object.values(documentExtensions)

/** The form of a document that `--format` names; null for what is no document. */
export function documentFormOf(format: string | undefined): DocumentForm | null {
  return documentForms.find((form) => documentExtensions[form] === format) ?? null
}
