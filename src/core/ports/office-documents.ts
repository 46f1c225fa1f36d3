import type { DocumentTree, OfficeForm } from '../../contract/document'

/** Writes documents in the forms of office programs; the libraries are large and are loaded with the first document. */
export interface OfficeDocuments {
  /** The bytes of the file; the texts of the tree must be readable. */
  write(tree: DocumentTree, form: OfficeForm): Promise<Uint8Array>
}
