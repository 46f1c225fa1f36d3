import type { OfficeDocuments } from '../../core/ports/office-documents'
import { writeDocx } from './docx/write-docx'

/** Documents for office programs, written by `docx`. */
export const officeDocuments: OfficeDocuments = { write: writeDocx }
