import type { Column } from '../../../model/customer-table'
import { textAt } from '../../columns/text-column'
import type { ListAround, ListSpelling } from '../around/around'
import { keysOfList } from '../bits/list-bits'
import { comparableKeys } from '../comparable-keys'

/**
 * The comparable texts of a column by which its values are in a list, in rising order: those of the list, and where values
 * are compared by a spelling, which SQL does not know, all ways in which the column writes them.
 */
export function textsOfList(
  column: Column | undefined,
  list: ListAround | undefined,
  spelling: ListSpelling | null
): string[] {
  if (!list) return []
  const pasted = comparableKeys(list.values)
  if (!spelling || !column) return pasted
  const wanted = keysOfList(list, spelling)
  const isIn = (text: string): boolean => spelling.parts(text).some((part) => wanted.has(spelling.key(part) ?? ''))
  return comparableKeys([...pasted.filter(isIn), ...writtenTexts(column).filter(isIn)])
}

function writtenTexts(column: Column): string[] {
  switch (column.kind) {
    case 'choice':
      return [...column.dictionary]
    case 'text':
      return [...new Set(Array.from({ length: column.offsets.length - 1 }, (_, row) => textAt(column, row)))]
    default:
      return []
  }
}
