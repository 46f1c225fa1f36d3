import type { CustomerPage } from '../../contract/results'
import type { OpenWorkspace } from './open-workspace'
import { isWritten, writtenOf } from './customer-card'
import type { View } from './view-cache'

/** A page of customers whose rows tell which of the columns asked for were corrected by hand. */
export function withCorrectedMarks(page: CustomerPage, { people }: OpenWorkspace, view: View): CustomerPage {
  const { corrections, consents } = people
  if (Object.keys(corrections).length === 0 && Object.keys(consents).length === 0) return page
  const rows = page.rows.map((row) => {
    const written = writtenOf(people, row.id)
    const corrected = page.columns.filter((field) => isWritten(view, written, field))
    return corrected.length === 0 ? row : { ...row, corrected }
  })
  return { ...page, rows }
}
