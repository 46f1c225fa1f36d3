import type { OfficeDocuments } from '../../core/ports/office-documents'
import { writeDocx } from './docx/write-docx'
import { writePdf } from './pdf/write-pdf'

/** Documents for office programs, written by `docx` and `pdfmake`. */
export const officeDocuments: OfficeDocuments = {
  write: (tree, form) => (form === 'docx' ? writeDocx(tree) : writePdf(tree))
}
