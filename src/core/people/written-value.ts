import type { CellValue } from '../../contract/field-results'
import type { Field } from '../../model/field'
import { writtenValueSchema, type WrittenValue } from '../../model/written-value'

/** A value from the screen as it is kept for a field; null when it does not fit the field's type. An empty text or list is unknown. */
export function writtenValueFor(field: Pick<Field, 'type' | 'currency'>, cell: CellValue): WrittenValue | null {
  const { type, currency } = field
  const value = cleaned(cell)
  const parsed = writtenValueSchema.safeParse(type === 'money' ? { type, currency, value } : { type, value })
  return parsed.success ? parsed.data : null
}

function cleaned(cell: CellValue): CellValue {
  if (typeof cell === 'string') return cell.trim() === '' ? null : cell.trim()
  if (!isList(cell)) return cell
  const known = [...new Set(cell.map((each) => each.trim()).filter((each) => each !== ''))]
  return known.length === 0 ? null : known
}

function isList(cell: CellValue): cell is readonly string[] {
  return Array.isArray(cell)
}

/** Whether a written value can stand in a field as it is now: of the same type and currency; a text may have become a choice. */
export function fitsField(written: WrittenValue, field: Pick<Field, 'type' | 'currency'>): boolean {
  if (written.type === 'money') return field.type === 'money' && field.currency === written.currency
  if (written.type === 'text' || written.type === 'choice') return field.type === 'text' || field.type === 'choice'
  return field.type === written.type
}

/** Whether two values from the screen are the same. */
export function isSameCell(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
